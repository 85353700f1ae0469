//! What stands in a field of a body's form, in one language.

use super::structure::{Field, Filing};
use super::{Dossier, Known};
use crate::advice::{citations, told};
use crate::error::{Error, Result};
use crate::ladder::Door;
use crate::law::{self, EntitlementStatus, Outcome, Pinpoint, Scope};
use crate::letter::{self, escape};
use crate::locale::{Locale, Said};

/// What stands in a field, as Markdown, and the facts that are wanting.
#[derive(Debug, Default)]
pub struct Filled {
    pub text: String,
    pub missing: Vec<String>,
}

/// Fills the fields of one filing for one case.
pub struct Filler<'a> {
    pub known: Known<'a>,
    pub dossier: &'a Dossier,
    pub filing: &'a Filing,
    pub door: &'a Door,
}

impl Filler<'_> {
    /// How a condition comes out for the case.
    pub fn holds(&self, when: Option<&law::Condition>) -> bool {
        when.is_none_or(|when| when.outcome(self.ground(None)) == Outcome::True)
    }

    /// The case as conditions look at it.
    pub fn ground(&self, item: Option<usize>) -> law::Ground<'_> {
        let book = self.known.book;
        law::Ground { facts: self.dossier.situation.view(item), blocs: &book.blocs, vocabulary: &book.vocabulary }
    }

    /// The fields that this case's form has.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.filing.fields.iter().filter(|field| self.holds(field.when.as_ref()))
    }

    /// What stands in a field.
    ///
    /// # Errors
    /// [`Error::Text`] where the language lacks its words.
    pub fn fill(&self, field: &Field, locale: &Locale) -> Result<Filled> {
        let mut filled = Filled::default();
        let mut parts = Vec::new();
        for name in &field.fill {
            let part = match name.as_str() {
                "sum" => self.sum(locale).map(|sum| escape(&sum)),
                "sum_lines" => self.sum_lines(locale),
                "items" => Some(escape(&self.items(locale))),
                "grounds" => Some(self.grounds(locale)?),
                "articles" => {
                    Some(self.articles(locale).join("; ")).filter(|text| !text.is_empty()).map(|text| escape(&text))
                }
                "exhibits" => Some(self.exhibits(locale)),
                "letters" => Some(self.letters(locale)),
                "body" => Some(escape(self.door.named(&locale.tag))),
                "code" => self.filing.codes.get(&self.door.id).map(|code| escape(code)),
                "says" => self.says(field, locale, &mut filled.missing)?,
                fact => self.fact(fact, locale, &mut filled.missing),
            };
            parts.extend(part.filter(|part| !part.is_empty()));
        }
        filled.text = parts.join("\\\n");
        Ok(filled)
    }

    /// A fact's value; those of several things one after another.
    fn fact(&self, name: &str, locale: &Locale, missing: &mut Vec<String>) -> Option<String> {
        let vocabulary = &self.known.book.vocabulary;
        let id = vocabulary.find(name)?;
        let fact = vocabulary.fact(id);
        let views: Vec<Option<usize>> = match fact.scope {
            Scope::Case => vec![None],
            Scope::Item => (0..self.dossier.situation.items()).map(Some).collect(),
        };
        let value = |item: Option<usize>| {
            let value = self.dossier.situation.view(item).get(id)?;
            Some(escape(&told(locale, name, fact.kind, value)))
        };
        let values: Vec<String> = views.into_iter().filter_map(value).collect();
        if values.is_empty() {
            missing.push(name.to_owned());
            return None;
        }
        Some(locale.list(&values))
    }

    fn says(&self, field: &Field, locale: &Locale, missing: &mut Vec<String>) -> Result<Option<String>> {
        let id = format!("filing-says-{}", field.id.replace('_', "-"));
        let said = letter::known(self.known.book, &self.dossier.situation, None, locale);
        self.whole(locale.own(&id, &said), missing)
    }

    /// A text that lacks facts is left out, and the facts are noted.
    fn whole(&self, text: Result<String>, missing: &mut Vec<String>) -> Result<Option<String>> {
        match text {
            Ok(text) => Ok(Some(text)),
            Err(error) => match letter::lacking(self.known.book, &error) {
                lacking if lacking.is_empty() => Err(error),
                lacking => {
                    missing.extend(lacking);
                    Ok(None)
                }
            },
        }
    }

    /// What is claimed: the total owed, else the price.
    fn sum(&self, locale: &Locale) -> Option<String> {
        let total = self.dossier.found.sum.as_ref().map(|sum| sum.total.clone());
        let price = || {
            let id = self.known.book.vocabulary.find("price.total")?;
            self.dossier.situation.view(None).get(id).map(ToString::to_string)
        };
        let amount = total.or_else(price)?;
        Some(amount.parse().map_or(amount, |money| locale.money(money)))
    }

    fn sum_lines(&self, locale: &Locale) -> Option<String> {
        let sum = self.dossier.found.sum.as_ref()?;
        let line = |line: &law::SumLine| {
            let money = line.amount.parse().map_or_else(|_| line.amount.clone(), |money| locale.money(money));
            escape(&format!("{}: {money}", locale.text(&format!("amount-{}", line.id.replace('_', "-")))))
        };
        Some(sum.lines.iter().map(line).collect::<Vec<_>>().join("\\\n"))
    }

    fn items(&self, locale: &Locale) -> String {
        let name = self.known.book.vocabulary.find("item.name");
        let names = (0..self.dossier.situation.items())
            .filter_map(|item| self.dossier.situation.view(Some(item)).word(name?))
            .map(str::to_owned);
        let names: Vec<String> = names.collect();
        if names.is_empty() { locale.text("letter-goods-unnamed") } else { locale.list(&names) }
    }

    /// What happened and what is wanted, sentence by sentence; a sentence whose facts are not known is not said.
    fn grounds(&self, locale: &Locale) -> Result<String> {
        let articles: Vec<String> = self.articles(locale).iter().map(|text| escape(text)).collect();
        let mut said = letter::known(self.known.book, &self.dossier.situation, None, locale);
        if !articles.is_empty() {
            said = said.with("articles", locale.list(&articles));
        }
        let mut sentences = Vec::new();
        for ground in self.known.filings.grounds.iter().filter(|ground| self.holds(ground.when.as_ref())) {
            match locale.own(&ground.text, &said) {
                Ok(text) => sentences.push(text),
                // What the case does not know is not told; a text that is wanting is.
                Err(Error::Text { detail, .. }) if detail.contains('$') => {}
                Err(error) => return Err(error),
            }
        }
        Ok(sentences.join("\\\n"))
    }

    /// The articles of the right on which the sum rests, else of the best right that holds.
    fn articles(&self, locale: &Locale) -> Vec<String> {
        citations(self.known.book, locale, &self.basis())
    }

    fn basis(&self) -> Vec<Pinpoint> {
        let found = &self.dossier.found;
        let summed = |right: &&law::RightFound| {
            found.sum.as_ref().is_some_and(|sum| sum.right == right.id && sum.jurisdiction == right.jurisdiction)
        };
        let sure = || found.rights.iter().filter(|right| right.status == EntitlementStatus::Applies);
        let best = sure().find(summed).or_else(|| sure().min_by_key(|right| found.role(&right.jurisdiction)));
        best.map(|right| right.cite.clone()).unwrap_or_default()
    }

    /// The exhibits by number, as the file of exhibits counts them.
    fn exhibits(&self, locale: &Locale) -> String {
        let line =
            |(place, exhibit): (usize, &crate::case::Exhibit)| escape(&self.exhibit_line(place, exhibit, locale));
        self.dossier.exhibits.iter().enumerate().map(line).collect::<Vec<_>>().join("\\\n")
    }

    /// An exhibit with its number, what it is, its name and the day it shows.
    pub fn exhibit_line(&self, place: usize, exhibit: &crate::case::Exhibit, locale: &Locale) -> String {
        let kind = self.known.kinds.find(&exhibit.kind).map(|kind| locale.text(&kind.text_id())).unwrap_or_default();
        let day = exhibit.on.map(|day| locale.date(day)).unwrap_or_default();
        let said = Said::new()
            .with("number", (place + 1).to_string())
            .with("kind", kind)
            .with("name", exhibit.name.clone())
            .with("date", day.clone());
        locale.say(if day.is_empty() { "filing-exhibit" } else { "filing-exhibit-of" }, &said)
    }

    /// The letters that went out, with their days.
    fn letters(&self, locale: &Locale) -> String {
        let line = |letter: &super::SentPaper| escape(&letter.line(locale));
        self.dossier.letters.iter().map(line).collect::<Vec<_>>().join("\\\n")
    }
}
