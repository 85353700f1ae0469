//! E-mail drafts, read back by a mail parser, and the addresses that hand a letter to a mail program.

use mail_parser::{Address, MessageParser, MimeHeaders};
use percent_encoding::percent_decode_str;
use redress::error::Error;
use redress::letter::{Attachment, Letter};

use crate::cases::{KNOWLEDGE, all, enclosed, named};

fn only(address: Option<&Address<'_>>) -> (String, String) {
    let all: Vec<_> = address.expect("an address").iter().collect();
    assert_eq!(all.len(), 1, "one address");
    (all[0].name().unwrap_or_default().to_owned(), all[0].address().unwrap_or_default().to_owned())
}

#[test]
fn a_draft_reads_back_whole_in_every_language() {
    let photo = Attachment {
        name: "照片 Foto.jpg".into(),
        media: "image/jpeg".into(),
        bytes: vec![0, 255, 13, 10, 46, 13, 10],
    };
    for lang in KNOWLEDGE.locales.languages() {
        let mut letter = named("withdrawal").expect("a case").draft(lang, None);
        letter.from.name = "Zoë \"Z\" 李, Weber".into();
        letter.enclosures = vec![enclosed("Foto")];
        let file = KNOWLEDGE.mail(&letter, std::slice::from_ref(&photo)).expect("written");
        let mail = MessageParser::default().parse(&file).expect("an e-mail");
        let laid = KNOWLEDGE.lay(&letter).expect("laid out");
        assert_eq!(mail.subject(), Some(laid.subject.as_str()), "{lang}");
        assert_eq!(only(mail.from()), (letter.from.name.clone(), letter.from.email.clone()), "{lang}");
        assert_eq!(only(mail.to()), (letter.to.name.clone(), letter.to.email.clone()), "{lang}");
        assert_eq!(mail.header_raw("X-Unsent").map(str::trim), Some("1"), "mail programs open it as a draft");
        assert_eq!(
            mail.date().map(mail_parser::DateTime::to_rfc3339),
            Some(format!("{}T12:00:00Z", letter.date)),
            "the letter's day"
        );
        assert!(mail.message_id().is_some_and(|id| id.ends_with("@redress.invalid")), "no machine's name");
        assert_eq!(mail.attachment_count(), 1);
        let attached = mail.attachment(0).expect("the photo");
        assert_eq!(
            (attached.attachment_name(), attached.contents()),
            (Some(photo.name.as_str()), photo.bytes.as_slice())
        );
        let (plain, html) = (mail.body_text(0).expect("text"), mail.body_html(0).expect("HTML"));
        let plain = plain.replace("\r\n", "\n");
        for clause in laid.letter.clauses.iter().filter(|clause| clause.mailed()) {
            assert!(plain.contains(&clause.plain()), "{lang}: {} is not in {plain}", clause.plain());
        }
        assert!(html.contains("</html>") && html.contains(&format!("lang=\"{lang}\"")), "{html}");
        assert!(
            file == KNOWLEDGE.mail(&letter, std::slice::from_ref(&photo)).expect("written"),
            "the same bytes again"
        );
    }
}

#[test]
fn an_address_that_is_not_one_address_is_refused_by_name() {
    let letter = named("withdrawal").expect("a case").draft("en", None);
    let bad = [
        "a@example.org\r\nBcc: b@example.org",
        "a@example.org, b@example.org",
        "Anna <a@example.org>",
        "a@b@example.org",
        "a b@example.org",
        "@example.org",
        "a@",
        "anna",
        "a@example",
        "a@example.org\u{202e}",
        "a\u{0}@example.org",
    ];
    for email in bad {
        let mut letter = letter.clone();
        letter.to.email = email.into();
        let refused = Error::MailAddress { fact: "trader.email".into() };
        assert_eq!(KNOWLEDGE.mail(&letter, &[]), Err(refused.clone()), "{email:?}");
        assert_eq!(KNOWLEDGE.mail_address(&letter), Err(refused), "{email:?}");
    }
    let mut unknown = letter;
    unknown.to.email = String::new();
    let file = KNOWLEDGE.mail(&unknown, &[]).expect("a draft may wait for its address");
    assert!(MessageParser::default().parse(&file).expect("an e-mail").to().is_none());
}

#[test]
fn a_letter_is_handed_over_whole_or_not_at_all() {
    let (mut whole, mut refused) = (0, 0);
    for fitting in all() {
        for lang in ["en", "zh-CN"] {
            let letter = fitting.draft(lang, None);
            match KNOWLEDGE.mail_address(&letter) {
                Ok(address) => {
                    whole += 1;
                    assert!(address.len() <= 2000, "{}: {} characters", letter.kind, address.len());
                    handed_over(&letter, &address);
                }
                Err(error) => {
                    refused += 1;
                    assert_eq!(error, Error::MailTooLong, "{} in {lang}", letter.kind);
                    KNOWLEDGE.mail(&letter, &[]).expect("the draft is the way out");
                }
            }
        }
    }
    assert!(whole > 0 && refused > 0, "both happen: {whole} whole, {refused} refused");
}

fn handed_over(letter: &Letter, address: &str) {
    let decoded = percent_decode_str(address).decode_utf8().expect("UTF-8").replace("\r\n", "\n");
    assert!(decoded.starts_with(&format!("mailto:{}?subject=", letter.to.email)), "{decoded}");
    let laid = KNOWLEDGE.lay(letter).expect("laid out").letter;
    for clause in laid.clauses.iter().filter(|clause| clause.mailed()) {
        assert!(decoded.contains(&clause.plain()), "{}: {} is cut from {decoded}", letter.kind, clause.plain());
    }
    let names: Vec<&str> = address.split(['?', '&']).skip(1).filter_map(|part| part.split('=').next()).collect();
    assert_eq!(names, ["subject", "body"], "nothing more is handed over");
}
