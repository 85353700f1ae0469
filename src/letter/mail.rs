//! A letter as an e-mail: a draft in a file (`.eml`), or a `mailto:` address that hands it to the mail program.
//!
//! Neither sends anything. Names and the subject are one line each, and an address is one address or is refused, so that
//! nothing a person wrote becomes a header.

use chrono::NaiveTime;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};

use super::{Clause, Correspondent, Laid, Letter, html, markdown};
use crate::error::{Error, Result};

/// Windows hands a program at most 2,048 characters of an address, of which the program's own path takes a part; what is
/// longer is cut there without a word.
const ADDRESS_LIMIT: usize = 2_000;

/// What stands in an address as it is: RFC 3986's unreserved signs.
const QUOTED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// RFC 5321 allows 64 characters before the @ and 255 after it.
const MAILBOX_LIMIT: usize = 320;

/// A file that goes with an e-mail.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attachment {
    pub name: String,
    /// Its media type: `application/pdf`.
    pub media: String,
    pub bytes: Vec<u8>,
}

/// The letter as an e-mail that mail programs open as a draft: plain text and HTML, and what goes with it.
///
/// # Errors
/// [`Error::MailAddress`] where one of the two e-mail addresses is none.
pub fn mail(laid: &Laid<'_>, attachments: &[Attachment]) -> Result<Vec<u8>> {
    let letter = &laid.letter;
    let plain = body(letter).replace('\n', "\r\n");
    let noon = letter.date.and_time(NaiveTime::MIN) + chrono::TimeDelta::hours(12);
    let id = message_id(laid, &plain, attachments);
    let mut message = MessageBuilder::new()
        .date(noon.and_utc().timestamp())
        .message_id(id.clone())
        .header("X-Unsent", Text::new("1"))
        .subject(one_line(&laid.subject));
    if let Some(from) = mailbox(&letter.from)? {
        message = message.from(from);
    }
    if let Some(to) = mailbox(&letter.to)? {
        message = message.to(to);
    }
    let parts = vec![MimePart::new("text/plain", plain), MimePart::new("text/html", html::mail(laid))];
    let both = MimePart::new(multipart("alternative", &id), parts);
    let files = attachments
        .iter()
        .map(|file| MimePart::new(one_line(&file.media), file.bytes.clone()).attachment(one_line(&file.name)));
    let body = if attachments.is_empty() {
        both
    } else {
        MimePart::new(multipart("mixed", &id), std::iter::once(both).chain(files).collect::<Vec<_>>())
    };
    message.body(body).write_to_vec().map_err(|error| Error::File { detail: error.to_string() })
}

/// The `mailto:` address of a letter in its own language: its addressee, the subject, the text.
///
/// # Errors
/// [`Error::MailTooLong`] where the whole letter does not fit, [`Error::MailAddress`] as for [`mail`].
pub fn mail_address(laid: &Laid<'_>) -> Result<String> {
    let quote = |text: &str| utf8_percent_encode(text, QUOTED).to_string();
    let letter = &laid.letter;
    let to = mailbox(&letter.to)?.map(|_| quote(letter.to.email.trim()).replace("%40", "@")).unwrap_or_default();
    let (subject, body) = (quote(&one_line(&laid.subject)), quote(&theirs(letter).replace('\n', "\r\n")));
    let address = format!("mailto:{to}?subject={subject}&body={body}");
    if address.len() > ADDRESS_LIMIT { Err(Error::MailTooLong) } else { Ok(address) }
}

/// The library would draw the line between parts from the clock; the letter's own id does as well.
fn multipart<'a>(kind: &str, id: &str) -> ContentType<'a> {
    let line = format!("{kind}-{}", id.split('@').next().unwrap_or(id));
    ContentType::new(format!("multipart/{kind}")).attribute("boundary", line)
}

fn theirs(letter: &Letter) -> String {
    let clauses = letter.clauses.iter().filter(|clause| clause.mailed());
    clauses.map(Clause::plain).collect::<Vec<_>>().join("\n\n")
}

/// The plain text: the letter and, where there is one, the language beside it below a line.
fn body(letter: &Letter) -> String {
    let beside = letter.clauses.iter().filter(|clause| clause.mailed()).filter_map(|clause| clause.ours.as_deref());
    let beside: Vec<String> = beside.map(markdown::to_text).collect();
    let rest = if beside.is_empty() { String::new() } else { format!("\n\n----\n\n{}", beside.join("\n\n")) };
    format!("{}{rest}\n", theirs(letter))
}

fn one_line(text: &str) -> String {
    markdown::shown(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whose address it is, where one is given.
fn mailbox<'a>(whose: &Correspondent) -> Result<Option<Address<'a>>> {
    let address = whose.email.trim();
    if address.is_empty() {
        return Ok(None);
    }
    let name = one_line(&whose.name);
    let name = Some(name).filter(|name| !name.is_empty());
    if is_mailbox(address) {
        Ok(Some(Address::new_address(name, address.to_owned())))
    } else {
        Err(Error::MailAddress { fact: format!("{}.email", whose.who) })
    }
}

/// One address and nothing else: no list, no comment, no name, no white space.
fn is_mailbox(address: &str) -> bool {
    let plain = |sign: char| !sign.is_whitespace() && !markdown::is_hidden(sign) && !"()<>[]:;,\\\"".contains(sign);
    let parts = address.split_once('@').filter(|(local, domain)| !local.is_empty() && !domain.contains('@'));
    address.len() <= MAILBOX_LIMIT
        && address.chars().all(plain)
        && parts.is_some_and(|(_, domain)| domain.contains('.'))
}

/// The same letter has the same id, and no machine's name stands in it.
fn message_id(laid: &Laid<'_>, plain: &str, attachments: &[Attachment]) -> String {
    let letter = &laid.letter;
    let mut hash = Sha256::new();
    for part in [&letter.from.email, &letter.to.email, &letter.date.to_string(), &laid.subject, plain] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    attachments.iter().for_each(|file| hash.update(Sha256::digest(&file.bytes)));
    format!("{}@redress.invalid", hex::encode(&hash.finalize()[..16]))
}
