//! What a border between consumer and trader raises: which law, which court, which clause binds, how far a judgment goes.

use super::asker::Asker;
use crate::law::book::LawBook;
use crate::law::condition::{Ground, Outcome};
use crate::law::conflict::{
    self, Answer, ClauseFound, CourtFound, Enforceability, ForumClause, LawFound, LawRole, Subject,
};
use crate::law::fact::Value;

/// The laws that may apply: the consumer's, the trader's, the chosen one, each country once.
pub(super) fn laws(book: &LawBook, ground: Ground<'_>, asker: &mut Asker) -> Vec<LawFound> {
    let mut laws: Vec<LawFound> = Vec::new();
    for (role, fact) in [
        (LawRole::Home, "consumer.country"),
        (LawRole::Trader, "trader.country"),
        (LawRole::Chosen, "contract.chosen_law"),
    ] {
        let id = book.vocabulary.find(fact);
        let Some(code) = id.and_then(|id| ground.facts.word(id)) else {
            if role != LawRole::Chosen {
                asker.note(id, None, &format!("law.{}", role_word(role)));
            }
            continue;
        };
        let verdict = conflict::ask(rules(book, ground).filter(|rule| rule.subject == Subject::Law(role)), ground);
        asker.note_all(&verdict.missing, None, &format!("law.{}", role_word(role)));
        let law = verdict.law(code, role, book.pack(code).is_some(), &book.vocabulary);
        match laws.iter_mut().find(|known| known.jurisdiction == code) {
            Some(known) if known.applies == Answer::No && law.applies != Answer::No => *known = law,
            Some(_) => {}
            None => laws.push(law),
        }
    }
    laws
}

pub(super) fn courts(book: &LawBook, ground: Ground<'_>, asker: &mut Asker) -> Vec<CourtFound> {
    let mut courts: Vec<CourtFound> = Vec::new();
    for (role, fact) in [(LawRole::Home, "consumer.country"), (LawRole::Trader, "trader.country")] {
        let Some(code) = book.vocabulary.find(fact).and_then(|id| ground.facts.word(id)) else {
            continue;
        };
        if courts.iter().any(|court| court.country == code) {
            continue;
        }
        let verdict = conflict::ask(rules(book, ground).filter(|rule| rule.subject == Subject::Court(role)), ground);
        asker.note_all(&verdict.missing, None, &format!("court.{}", role_word(role)));
        courts.push(verdict.court(code, role, &book.vocabulary));
    }
    courts
}

fn role_word(role: LawRole) -> &'static str {
    match role {
        LawRole::Home => "home",
        LawRole::Trader => "trader",
        LawRole::Chosen => "chosen",
    }
}

/// The conflict rules of the consumer's own courts.
fn rules<'a>(book: &'a LawBook, ground: Ground<'_>) -> impl Iterator<Item = &'a conflict::Conflict> {
    let home = book.vocabulary.find("consumer.country").and_then(|id| ground.facts.word(id));
    home.and_then(|code| book.pack(code)).into_iter().flat_map(|pack| pack.conflicts.iter())
}

/// The clauses that the contract is known to hold, and whether each binds by the rules of the consumer's own courts.
pub(super) fn clauses(book: &LawBook, ground: Ground<'_>, asker: &mut Asker) -> Vec<ClauseFound> {
    let fact = |name| book.vocabulary.find(name).and_then(|id| ground.facts.get(id));
    let mut held = Vec::new();
    if fact("contract.arbitration_clause") == Some(&Value::Bool(true)) {
        held.push((ForumClause::Arbitration, "clause.arbitration"));
    }
    if fact("contract.chosen_court").is_some() {
        held.push((ForumClause::Court, "clause.court"));
    }
    let mut clauses = Vec::new();
    for (kind, name) in held {
        let ask = |binds| {
            conflict::ask(
                rules(book, ground).filter(|rule| rule.subject == Subject::ForumClause { kind, binds }),
                ground,
            )
        };
        let (falls, stands) = (ask(false), ask(true));
        let binds = falls.outcome != Outcome::True && stands.outcome == Outcome::True;
        let verdict = if binds { stands } else { falls };
        asker.note_all(&verdict.missing, None, name);
        clauses.push(verdict.clause(kind, binds, &book.vocabulary));
    }
    clauses
}

/// How far a judgment won at home reaches; nothing while one of the two countries is unknown.
pub(super) fn enforceability(book: &LawBook, ground: Ground<'_>) -> Option<Enforceability> {
    let word = |name| book.vocabulary.find(name).and_then(|id| ground.facts.word(id));
    let (from, place) = (word("consumer.country")?, word("trader.country")?);
    let rules = book.pack(place).map(|pack| pack.enforcement.as_slice()).unwrap_or_default();
    Some(conflict::enforceability(rules, place, from, ground))
}
