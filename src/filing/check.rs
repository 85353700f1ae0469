//! The check-list of a pack: what is there, what is missing and how to get it, what is over a limit and the cure.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::fill::Filler;
use super::pack::groups;
use super::structure::{Field, Part, Wanted};
use crate::error::Result;
use crate::locale::{Locale, Said};

/// How a part of the pack stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CheckState {
    /// The body asks for it, and it is not there.
    Missing,
    /// Over a limit of the body.
    Over,
    /// Only the person can do it.
    Yours,
    /// It would help, and is not there.
    Wished,
    There,
}

/// A line of the check-list, in words.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct CheckWords {
    pub id: String,
    pub state: CheckState,
    pub state_words: String,
    pub words: String,
    /// How to fill it, or the cure.
    pub cure: Option<String>,
    /// The day by which it has usually vanished.
    pub gone_by: Option<String>,
    pub gone_words: Option<String>,
    /// The kind of evidence to add.
    pub evidence: Option<String>,
}

/// A check-list in the reader's language; `theirs` is the language of the pack.
pub struct Checker<'a> {
    pub filler: &'a Filler<'a>,
    pub reader: &'a Locale,
    pub theirs: &'a Locale,
}

impl Checker<'_> {
    /// The whole list: what vanishes first before all else, then what is missing.
    ///
    /// # Errors
    /// Where a language lacks a text, or a length leads beyond the calendar.
    pub fn list(&self) -> Result<Vec<CheckWords>> {
        let mut list: Vec<(Option<NaiveDate>, CheckWords)> = Vec::new();
        for wanted in self.filler.filing.evidence.iter().filter(|wanted| self.filler.holds(wanted.when.as_ref())) {
            list.push(self.evidence(wanted)?);
        }
        // What is sent along has lines of its own.
        let along = |field: &&Field| field.fill.iter().all(|name| ["exhibits", "letters"].contains(&name.as_str()));
        for field in self.filler.fields().filter(|field| field.yours() || !along(field)) {
            list.push((None, self.field(field)?));
        }
        list.extend(self.parts().into_iter().chain(self.limits()).map(|check| (None, check)));
        list.sort_by_key(|(gone, check)| (gone.is_none(), *gone, check.state));
        Ok(list.into_iter().map(|(_, check)| check).collect())
    }

    fn check(&self, id: String, state: CheckState, words: String, cure: Option<String>) -> CheckWords {
        let word = match state {
            CheckState::Missing => "missing",
            CheckState::Over => "over",
            CheckState::Yours => "yours",
            CheckState::Wished => "wished",
            CheckState::There => "there",
        };
        let state_words = self.reader.text(&format!("filing-state-{word}"));
        CheckWords { id, state, state_words, words, cure, gone_by: None, gone_words: None, evidence: None }
    }

    fn evidence(&self, wanted: &Wanted) -> Result<(Option<NaiveDate>, CheckWords)> {
        let kind = self.filler.known.kinds.find(&wanted.kind)?;
        let there = kind.there(&self.filler.dossier.exhibits, !self.filler.dossier.letters.is_empty());
        let state = match (there, wanted.required) {
            (true, _) => CheckState::There,
            (false, true) => CheckState::Missing,
            (false, false) => CheckState::Wished,
        };
        let text = kind.text_id();
        let cure = (!there).then(|| self.reader.text(&format!("{text}-get")));
        let mut check = self.check(format!("evidence-{}", wanted.kind), state, self.reader.text(&text), cure);
        check.evidence = (!there).then(|| wanted.kind.clone());
        let gone = if there { None } else { kind.gone_by(self.filler.ground(None))? };
        if let Some(day) = gone {
            let passed = day < self.filler.dossier.situation.today;
            let id = if passed { "evidence-gone-passed" } else { "evidence-gone-by" };
            check.gone_by = Some(day.to_string());
            check.gone_words = Some(self.reader.say(id, &Said::new().with("date", self.reader.date(day))));
        }
        Ok((gone, check))
    }

    /// A field of the form.
    pub fn field(&self, field: &Field) -> Result<CheckWords> {
        let id = format!("field-{}", field.id);
        let label = self.reader.text(&field.text_id());
        if field.yours() {
            let help = format!("filing-help-{}", field.id.replace('_', "-"));
            return Ok(self.check(id, CheckState::Yours, label, Some(self.reader.text(&help))));
        }
        let filled = self.filler.fill(field, self.theirs)?;
        let length = crate::letter::plain(&filled.text).chars().count();
        if let Some(most) = field.most.filter(|most| length > *most) {
            let said = Said::new().with("length", length.to_string()).with("most", most.to_string());
            return Ok(self.check(id, CheckState::Over, label, Some(self.reader.say("filing-too-long", &said))));
        }
        let lacks = if field.required { !filled.missing.is_empty() || length == 0 } else { length == 0 };
        if !lacks {
            return Ok(self.check(id, CheckState::There, label, None));
        }
        let state = if field.required { CheckState::Missing } else { CheckState::Wished };
        let facts: Vec<String> = filled.missing.iter().map(|fact| self.reader.fact_label(fact)).collect();
        let said = Said::new().with("facts", self.reader.list(&facts));
        let cure =
            if facts.is_empty() { "filing-cure-none".to_owned() } else { self.reader.say("filing-cure-facts", &said) };
        let cure = if facts.is_empty() { self.reader.text(&cure) } else { cure };
        Ok(self.check(id, state, label, Some(cure)))
    }

    fn parts(&self) -> Vec<CheckWords> {
        let (filing, dossier) = (self.filler.filing, self.filler.dossier);
        let part = |part: Part, word: &str, there: bool| {
            let state = if there { CheckState::There } else { CheckState::Wished };
            let cure = (!there).then(|| self.reader.text(&format!("filing-cure-{word}")));
            filing.has(part).then(|| {
                self.check(format!("part-{word}"), state, self.reader.text(&format!("filing-file-{word}")), cure)
            })
        };
        let found = [
            part(Part::Chronology, "chronology", true),
            part(Part::Letters, "letters", !dossier.letters.is_empty()),
            part(Part::Exhibits, "exhibits", !dossier.exhibits.is_empty()),
        ];
        found.into_iter().flatten().collect()
    }

    /// What is over a limit. Files that are not printed stay with the person and count for nothing.
    fn limits(&self) -> Vec<CheckWords> {
        let (filing, dossier) = (self.filler.filing, self.filler.dossier);
        let megabytes = |bytes: u64| bytes.div_ceil(1 << 20).to_string();
        let printed = || dossier.exhibits.iter().filter(|exhibit| exhibit.prints());
        let mut found = Vec::new();
        if let Some(most) = filing.most_bytes() {
            for exhibit in printed().filter(|exhibit| exhibit.size > most) {
                let said = Said::new()
                    .with("name", exhibit.name.clone())
                    .with("size", megabytes(exhibit.size))
                    .with("most", megabytes(most));
                let words = self.reader.say("filing-over-file", &said);
                let cure = Some(self.reader.text("filing-cure-smaller"));
                found.push(self.check(format!("limit-{}", exhibit.id.0), CheckState::Over, words, cure));
            }
        }
        let all: u64 = printed().map(|exhibit| exhibit.size).sum();
        if let Some(most) = filing.limits.all_kilobytes.map(|kilobytes| kilobytes << 10).filter(|most| all > *most) {
            let said = Said::new().with("size", megabytes(all)).with("most", megabytes(most));
            let words = self.reader.say("filing-over-all", &said);
            found.push(self.check(
                "limit-all".into(),
                CheckState::Over,
                words,
                Some(self.reader.text("filing-cure-fewer")),
            ));
        }
        let (files, wanted) = groups(filing, dossier);
        if wanted > files {
            let said = Said::new().with("number", filing.limits.files.unwrap_or_default().to_string());
            let words = self.reader.say("filing-over-files", &said);
            found.push(self.check(
                "limit-files".into(),
                CheckState::Over,
                words,
                Some(self.reader.text("filing-cure-fewer")),
            ));
        }
        for exhibit in dossier.exhibits.iter().filter(|exhibit| !exhibit.prints()) {
            let words = self.reader.say("filing-not-printed", &Said::new().with("name", exhibit.name.clone()));
            let cure = Some(self.reader.text("filing-cure-other-form"));
            found.push(self.check(format!("unprinted-{}", exhibit.id.0), CheckState::Wished, words, cure));
        }
        found
    }
}
