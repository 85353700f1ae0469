//! One error; its variants are what a person can do next.
//!
//! An error never carries what the user wrote in a field of their case beyond the field's name and the offending word,
//! and never a passphrase or key. [`Error::message`] says it in the reader's language.

use crate::case::RatesError;
use crate::locale::{Locale, Said};

/// Everything that can go wrong, by what the person can do about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Error {
    /// A field of the case file or form is wrong: mend it there.
    Field { pointer: String, trouble: Trouble },
    /// The case file is no case file at all.
    NotACase { detail: String },
    /// A law pack, letter structure or vocabulary is wrong: mend it there.
    Pack { file: String, key: String, cure: String },
    /// Packs that can be read and are not fit to join the book; `told` says why, line by line.
    LawCheck { told: String },
    /// A text for people is missing or broken in a language: mend the named message.
    Text { lang: String, id: String, detail: String },
    /// No such language, law, letter or sample: choose one of those named.
    Unknown { what: &'static str, name: String, known: String },
    /// The letter needs facts the case does not hold: give them. Labels are in `missing`, by fact name.
    LetterNeeds { missing: Vec<String> },
    /// The letter does not fit the case; the reason is a message id of the locale.
    LetterDoesNotFit { kind: String, right: String },
    /// The door is not open for this case today.
    DoorShut { door: String },
    /// Going through the door closes others: ask first. Their names, in the reader's words, are in `closes`.
    DoorCloses { door: String, closes: Vec<String> },
    /// The letter is for a step that is not open in this case.
    LetterHasNoDoor { kind: String },
    /// A proof of sending that shows nothing, or a day on which the letter cannot have come: give another.
    Proof,
    /// The period cannot be worked out: the length or the date is out of reach.
    Period { detail: String },
    /// The file name's ending is none that letters can be written as.
    Suffix { suffix: String },
    /// The letter could not be set as a PDF.
    Print { detail: String },
    /// The letter is too long for the address that hands it to a mail program: save it as an e-mail draft.
    MailTooLong,
    /// What stands in this fact is not one e-mail address.
    MailAddress { fact: String },
    /// A file cannot be read or written.
    File { detail: String },
    /// The file of exchange rates is not one, or is wrong in a line.
    Rates(RatesError),
    /// The file is empty: choose the right one.
    FileEmpty,
    /// The file is too large to be kept: make it smaller.
    FileTooLarge { megabytes: usize },
    /// The order has this very file, under this name.
    ExhibitThere { name: String },
    /// There is something in this folder: choose another place.
    FolderTaken { folder: String },
    /// A folder is no longer as its list of hashes says; `list` names each file.
    FolderFlaws { list: String },
    /// The operating system's key store is missing, locked or has lost the entry: use the passphrase.
    KeyStore,
    /// The vault.
    Vault(crate::vault::VaultError),
}

/// What is wrong with one field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// No fact has this name.
    UnknownFact,
    /// The fact belongs to an item, or to the whole order, and stands at the other place.
    WrongPlace,
    /// The program works this fact out itself.
    Derived,
    /// Not of the kind this fact has.
    Kind { expected: &'static str },
    /// Not one of the words this fact knows.
    Choice { known: String },
    /// No day of the calendar, or not written `YYYY-MM-DD`.
    Date,
    /// A day that is not after today.
    NotLater,
    /// Not an amount such as `59.90 EUR`.
    Money,
    /// No country of ISO 3166-1.
    Country,
    /// A text longer than the characters it may have.
    TooLong { most: u32 },
}

/// The result of nearly everything.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// A word by which a program knows the error.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Field { .. } => "field",
            Self::NotACase { .. } => "not-a-case",
            Self::Pack { .. } => "pack",
            Self::LawCheck { .. } => "law-check",
            Self::Text { .. } => "text",
            Self::Unknown { .. } => "unknown",
            Self::LetterNeeds { .. } => "letter-needs",
            Self::LetterDoesNotFit { .. } => "letter-does-not-fit",
            Self::DoorShut { .. } => "door-shut",
            Self::DoorCloses { .. } => "door-closes",
            Self::LetterHasNoDoor { .. } => "letter-has-no-door",
            Self::Proof => "proof",
            Self::Period { .. } => "period",
            Self::Suffix { .. } => "suffix",
            Self::Print { .. } => "print",
            Self::MailTooLong => "mail-too-long",
            Self::MailAddress { .. } => "mail-address",
            Self::File { .. } => "file",
            Self::Rates(_) => "rates",
            Self::FileEmpty => "file-empty",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::ExhibitThere { .. } => "exhibit-there",
            Self::FolderTaken { .. } => "folder-taken",
            Self::FolderFlaws { .. } => "folder-flaws",
            Self::KeyStore => "key-store",
            Self::Vault(error) => error.id(),
        }
    }

    /// The error as one sentence in the reader's language, naming the field or file and the cure.
    pub fn message(&self, locale: &Locale) -> String {
        let (id, args): (&str, Said) = match self {
            Self::Field { pointer, trouble } => return trouble.message(pointer, locale),
            Self::NotACase { detail } => ("error-not-a-case", Said::new().with("detail", detail)),
            Self::Pack { file, key, cure } => {
                ("error-pack", Said::new().with("file", file).with("key", key).with("cure", cure))
            }
            Self::LawCheck { told } => ("error-law-check", Said::new().with("told", told)),
            Self::Text { lang, id, detail } => {
                ("error-text", Said::new().with("lang", lang).with("id", id).with("detail", detail))
            }
            Self::Unknown { what, name, known } => {
                ("error-unknown", Said::new().with("what", *what).with("name", name).with("known", known))
            }
            Self::LetterNeeds { missing } => {
                let labels: Vec<String> = missing.iter().map(|fact| locale.fact_label(fact)).collect();
                ("error-letter-needs", Said::new().with("missing", labels.join("; ")))
            }
            Self::LetterDoesNotFit { kind, right } => {
                let (kind, right) = (
                    locale.text(&format!("letter-{}", kind.replace('_', "-"))),
                    locale.text(&format!("right-{}", right.replace('_', "-"))),
                );
                ("error-letter-does-not-fit", Said::new().with("kind", kind).with("right", right))
            }
            Self::DoorShut { door } => ("error-door-shut", Said::new().with("door", door)),
            Self::DoorCloses { door, closes } => {
                ("error-door-closes", Said::new().with("door", door).with("closes", locale.list(closes)))
            }
            Self::LetterHasNoDoor { kind } => {
                let kind = locale.text(&format!("letter-{}", kind.replace('_', "-")));
                ("error-letter-no-door", Said::new().with("kind", kind))
            }
            Self::Proof => ("error-proof", Said::new()),
            Self::Period { detail } => ("error-period", Said::new().with("detail", detail)),
            Self::Suffix { suffix } => ("error-suffix", Said::new().with("suffix", suffix)),
            Self::Print { detail } => ("error-print", Said::new().with("detail", detail)),
            Self::FileEmpty => ("error-file-empty", Said::new()),
            Self::FileTooLarge { megabytes } => {
                ("error-file-too-large", Said::new().with("number", megabytes.to_string()))
            }
            Self::ExhibitThere { name } => ("error-exhibit-there", Said::new().with("name", name)),
            Self::FolderTaken { folder } => ("error-folder-taken", Said::new().with("folder", folder)),
            Self::MailTooLong => ("error-mail-too-long", Said::new()),
            Self::MailAddress { fact } => ("error-mail-address", Said::new().with("field", locale.fact_label(fact))),
            Self::FolderFlaws { list } => ("error-folder-flaws", Said::new().with("list", list)),
            Self::KeyStore => ("error-key-store", Said::new()),
            Self::File { detail } => ("error-file", Said::new().with("detail", detail)),
            Self::Rates(error) => {
                let said = Said::new().with("line", error.line.to_string());
                return locale.say(&format!("error-rates-{}", error.trouble.word()), &said);
            }
            Self::Vault(error) => return locale.text(&format!("error-vault-{}", error.id())),
        };
        locale.say(id, &args)
    }
}

impl Trouble {
    fn message(&self, pointer: &str, locale: &Locale) -> String {
        let field = Said::new().with("field", pointer);
        match self {
            Self::UnknownFact => locale.say("error-field-unknown", &field),
            Self::WrongPlace => locale.say("error-field-place", &field),
            Self::Derived => locale.say("error-field-derived", &field),
            Self::Kind { expected } => {
                locale.say("error-field-kind", &field.with("expected", locale.text(&format!("kind-{expected}"))))
            }
            Self::Choice { known } => locale.say("error-field-choice", &field.with("known", known)),
            Self::Date => locale.say("error-field-date", &field),
            Self::NotLater => locale.say("error-field-not-later", &field),
            Self::Money => locale.say("error-field-money", &field),
            Self::Country => locale.say("error-field-country", &field),
            Self::TooLong { most } => locale.say("error-field-long", &field.with("most", locale.count(*most))),
        }
    }
}

impl From<RatesError> for Error {
    fn from(error: RatesError) -> Self {
        Self::Rates(error)
    }
}

impl From<crate::vault::VaultError> for Error {
    fn from(error: crate::vault::VaultError) -> Self {
        Self::Vault(error)
    }
}
