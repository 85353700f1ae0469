//! Advice as plain text that can be read aloud.

use super::{Advice, DeadlineWords, ReasonWords, RightWords, SourceWords, WorthWords};
use crate::law::{Outcome, StepState};
use crate::locale::{Locale, Said};

/// The whole advice: the next step first, then rights that hold with their dates, then what fails, then what is open.
pub fn plain(advice: &Advice, locale: &Locale) -> String {
    let mut page = Page { locale, lines: Vec::new() };
    page.line(0, &locale.say("plain-today", &Said::new().with("date", advice.today_words.clone())));
    if let Some(next) = &advice.next {
        page.head("plain-next");
        page.line(1, &next.title);
        next.day_words.iter().for_each(|words| page.line(1, words));
        page.line(1, &next.why);
    }
    page.head("plain-laws");
    for law in &advice.laws {
        let said = Said::new().with("role", law.role_words.clone()).with("applies", law.applies_words.clone());
        page.line(1, &format!("{}{}", locale.say("plain-law", &said), Page::brackets(&law.basis)));
    }
    for court in &advice.courts {
        page.line(1, &format!("{}{}", court.open_words, Page::brackets(&court.basis)));
    }
    for clause in &advice.clauses {
        page.line(1, &format!("{}{}", clause.words, Page::brackets(&clause.basis)));
    }
    page.head("plain-rights");
    let holding: Vec<&RightWords> = advice.rights.iter().filter(|right| holds(right)).collect();
    for (place, right) in holding.iter().enumerate() {
        // Variants of one right share its days, which are told under the last of them.
        let shared = holding[place + 1..].iter().any(|later| whose(later) == whose(right));
        page.right(right, if shared { &[] } else { &advice.deadlines });
    }
    page.sum(advice);
    page.fails(advice);
    page.border(advice);
    page.stop(advice);
    page.route(advice);
    page.other_side(advice);
    if !advice.questions.is_empty() {
        page.head("plain-questions");
        advice.questions.iter().for_each(|question| page.line(1, &format!("- {}", question.words)));
    }
    if !advice.letters.is_empty() {
        page.head("plain-letters");
        advice.letters.iter().for_each(|letter| page.line(1, &format!("- {} ({})", letter.title, letter.kind)));
    }
    page.lines.push(String::new());
    page.line(0, &advice.disclaimer);
    page.lines.join("\n")
}

fn whose(right: &RightWords) -> (&str, &str, Option<usize>) {
    (&right.id, &right.jurisdiction, right.item)
}

fn holds(right: &RightWords) -> bool {
    right.status.holds()
}

struct Page<'a> {
    locale: &'a Locale,
    lines: Vec<String>,
}

impl Page<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        self.lines.push(format!("{}{text}", "  ".repeat(depth)));
    }

    /// What is spoken of, and what is said of it, with the language's own colon.
    fn pair(&mut self, depth: usize, head: &str, tail: &str) {
        let said = Said::new().with("head", head).with("tail", tail);
        let words = self.locale.say("plain-pair", &said);
        self.line(depth, &words);
    }

    fn head(&mut self, id: &str) {
        self.lines.push(String::new());
        self.lines.push(self.locale.text(id));
    }

    fn brackets(basis: &[SourceWords]) -> String {
        let words: Vec<String> = basis.iter().map(|source| source.words.clone()).collect();
        if words.is_empty() { String::new() } else { format!(" [{}]", words.join("; ")) }
    }

    fn sources(&mut self, basis: &[SourceWords]) {
        if !basis.is_empty() {
            self.line(2, Self::brackets(basis).trim_start());
        }
    }

    fn name(right: &RightWords) -> String {
        let item = right.item_name.as_ref().map(|name| format!(" · {name}")).unwrap_or_default();
        format!("{} · {}{item}", right.title, right.jurisdiction_name)
    }

    fn right(&mut self, right: &RightWords, deadlines: &[DeadlineWords]) {
        self.lines.push(String::new());
        self.pair(1, &Self::name(right), &right.status_words);
        self.line(2, &right.summary);
        if let Some(note) = &right.note {
            self.line(2, note);
        }
        self.reasons(&right.because);
        self.sources(&right.basis);
        for (id, words) in
            [("plain-remedies", &right.remedies), ("plain-duties", &right.duties), ("plain-missing", &right.missing)]
        {
            if !words.is_empty() {
                self.line(2, &self.locale.say(id, &Said::new().with("list", words.join("; "))));
            }
        }
        if let Some(burden) = &right.burden {
            self.line(2, burden);
        }
        for amount in &right.amounts {
            let formula = if amount.formula.is_empty() { String::new() } else { format!(" ({})", amount.formula) };
            let basis = Self::brackets(&amount.basis);
            self.pair(2, &amount.title, &format!("{}{formula}{basis}", amount.amount));
        }
        if right.certainty == crate::law::Certainty::Arguable {
            self.line(2, &right.certainty_words);
        }
        let own = |deadline: &&DeadlineWords| {
            (deadline.right.as_str(), deadline.jurisdiction.as_str(), deadline.item) == whose(right)
        };
        deadlines.iter().filter(own).for_each(|deadline| self.deadline(deadline));
    }

    fn deadline(&mut self, deadline: &DeadlineWords) {
        self.pair(2, &format!("* {} ({})", deadline.title, deadline.who_words), &deadline.state_words);
        if let (Some(due), Some(safe)) = (&deadline.due_words, &deadline.safe_by_words) {
            let said = Said::new().with("due", due.clone()).with("safe", safe.clone());
            let id = if due == safe { "advice-due-same" } else { "advice-due" };
            self.line(3, &self.locale.say(id, &said));
        }
        if let Some(outer) = &deadline.outer_words {
            self.line(3, &self.locale.say("advice-outer", &Said::new().with("date", outer.clone())));
        }
        self.line(3, &format!("{}{}", deadline.why, Self::brackets(&deadline.basis)));
        for step in &deadline.steps {
            let source = step.basis.as_ref().map(|source| format!(" [{}]", source.words)).unwrap_or_default();
            self.line(3, &format!("- {}{source}", step.words));
        }
    }

    fn reasons(&mut self, because: &[ReasonWords]) {
        for reason in because {
            let mark = match reason.outcome {
                Outcome::True => "+",
                Outcome::False => "-",
                Outcome::Unknown => "?",
            };
            self.line(2, &format!("{mark} {}", reason.words));
        }
    }

    /// What is owed, line by line.
    fn sum(&mut self, advice: &Advice) {
        let Some(sum) = &advice.sum else { return };
        self.head("plain-sum");
        for line in &sum.lines {
            let apart = line.apart.as_ref().map(|why| format!(" ({why})")).unwrap_or_default();
            self.pair(1, &line.title, &format!("{}{apart}{}", line.amount, Self::brackets(&line.basis)));
            line.converted.iter().for_each(|words| self.line(2, words));
        }
        self.line(1, &self.locale.say("plain-sum-total", &Said::new().with("total", sum.total.clone())));
    }

    /// What fails with its reason; what is merely about another problem in one line.
    fn fails(&mut self, advice: &Advice) {
        let failing: Vec<&RightWords> = advice.rights.iter().filter(|right| !holds(right)).collect();
        if failing.is_empty() {
            return;
        }
        self.head("plain-not");
        let mut told: Vec<Vec<String>> = Vec::new();
        for right in failing.iter().filter(|right| !right.aside) {
            let start = self.lines.len();
            self.failed(right);
            let block = self.lines.split_off(start);
            if !told.contains(&block) {
                self.lines.extend(block.clone());
                told.push(block);
            }
        }
        let mut aside: Vec<String> =
            failing.iter().filter(|right| right.aside).map(|right| right.title.clone()).collect();
        aside.sort();
        aside.dedup();
        if !aside.is_empty() {
            self.line(1, &self.locale.say("plain-aside", &Said::new().with("list", aside.join("; "))));
        }
    }

    /// The verdict on the whole.
    fn stop(&mut self, advice: &Advice) {
        let Some(stop) = &advice.stop else { return };
        self.head("plain-worth");
        self.worth(1, stop);
    }

    fn worth(&mut self, depth: usize, worth: &WorthWords) {
        self.line(depth, &format!("{}{}", worth.verdict_words, Self::brackets(&worth.basis)));
        worth.reasons.iter().for_each(|words| self.line(depth + 1, &format!("- {words}")));
    }

    fn route(&mut self, advice: &Advice) {
        self.head("plain-route");
        if !advice.route.iter().any(|door| matches!(door.state, StepState::Now | StepState::Later)) {
            self.line(1, &self.locale.text("plain-route-none"));
        }
        for door in &advice.route {
            self.pair(1, &format!("* {} · {}", door.step_words, door.name), &door.state_words);
            let act = door.act_by_words.iter();
            let why = Some(&door.why).filter(|_| door.state != StepState::Now);
            for words in act.chain(why).chain(&door.about).chain(&door.closes) {
                self.line(2, words);
            }
            door.worth.iter().for_each(|worth| self.worth(2, worth));
            if !door.missing.is_empty() {
                let said = Said::new().with("list", door.missing.join("; "));
                self.line(2, &self.locale.say("plain-missing", &said));
            }
            self.sources(&door.basis);
        }
    }

    /// Who the other side is as far as it is noted, and what about it is worth checking.
    fn other_side(&mut self, advice: &Advice) {
        self.head("plain-parties");
        for party in &advice.parties {
            self.line(1, &party.title);
            party.details.iter().for_each(|detail| self.pair(2, &detail.label, &detail.value));
            party.read.iter().chain(&party.missing).for_each(|words| self.line(2, words));
        }
        if !advice.flags.is_empty() {
            self.head("plain-flags");
            for flag in &advice.flags {
                let words = format!("{}{}", flag.words, Self::brackets(&flag.basis));
                self.pair(1, &format!("- {}", flag.weight_words), &words);
                self.line(2, &flag.advice);
            }
        }
    }

    fn border(&mut self, advice: &Advice) {
        if !advice.better.is_empty() {
            self.head("plain-better");
            for better in &advice.better {
                self.line(1, &format!("- {} {}{}", better.words, better.argument, Self::brackets(&better.basis)));
            }
        }
        if let Some(reach) = &advice.enforceability {
            self.head("plain-enforce");
            self.line(1, &format!("{}{}", reach.words, Self::brackets(&reach.basis)));
            self.line(1, &reach.first);
        }
        if !advice.coming.is_empty() {
            self.head("plain-coming");
            advice
                .coming
                .iter()
                .for_each(|coming| self.line(1, &format!("- {}{}", coming.words, Self::brackets(&coming.basis))));
        }
    }

    fn failed(&mut self, right: &RightWords) {
        self.pair(1, &Self::name(right), &right.status_words);
        if let Some(exclusion) = &right.excluded_by {
            self.line(2, &format!("{}{}", exclusion.words, Self::brackets(&exclusion.basis)));
        }
        let failing: Vec<ReasonWords> =
            right.because.iter().filter(|reason| reason.outcome == Outcome::False).cloned().collect();
        self.reasons(&failing);
    }
}
