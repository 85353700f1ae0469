//! What a file is by its content, and how it is set in print.

use mail_parser::MessageParser;
use press::{Matter, Picture};

/// The largest file that is kept, in bytes.
pub const LARGEST: usize = 50 * 1024 * 1024;

/// How far into a file its head may begin: some programs write a few bytes before a PDF's.
const HEAD: usize = 1024;

/// The kinds of files that are known. Any other is kept and never printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Media {
    Pdf,
    Png,
    Jpeg,
    Webp,
    Text,
    Mail,
    Other,
}

/// Each kind with its name.
const NAMES: [(Media, &str); 7] = [
    (Media::Pdf, "application/pdf"),
    (Media::Png, "image/png"),
    (Media::Jpeg, "image/jpeg"),
    (Media::Webp, "image/webp"),
    (Media::Text, "text/plain"),
    (Media::Mail, "message/rfc822"),
    (Media::Other, "application/octet-stream"),
];

/// The head lines by which an e-mail is known; it has two of them at least.
const MAIL: [&str; 6] = ["from:", "to:", "subject:", "date:", "message-id:", "received:"];

impl Media {
    /// What a file is. Its name does not count.
    pub fn of(bytes: &[u8]) -> Self {
        let head = &bytes[..bytes.len().min(HEAD)];
        match () {
            () if head.windows(5).any(|part| part == b"%PDF-") => Self::Pdf,
            () if head.starts_with(b"\x89PNG\r\n\x1a\n") => Self::Png,
            () if head.starts_with(b"\xff\xd8\xff") => Self::Jpeg,
            () if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") => Self::Webp,
            () if is_mail(bytes) => Self::Mail,
            () if !bytes.contains(&0) && std::str::from_utf8(bytes).is_ok() => Self::Text,
            () => Self::Other,
        }
    }

    /// Its name, as it is kept: `image/png`.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(media, _)| *media == self).map_or("", |(_, name)| name)
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Self {
        NAMES.iter().find(|(_, known)| *known == name).map_or(Self::Other, |(media, _)| *media)
    }
}

/// Before the first empty line stand head lines alone, two known ones at least.
fn is_mail(bytes: &[u8]) -> bool {
    let head: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').take(200).collect();
    let lines = head.iter().map(|line| String::from_utf8_lossy(line).trim_end().to_ascii_lowercase());
    let mut known = 0;
    for (place, line) in lines.enumerate() {
        let follows = place > 0 && line.starts_with([' ', '\t']);
        if line.is_empty() {
            break;
        }
        if !follows && line.split_once(':').is_none_or(|(name, _)| name.is_empty() || name.contains(' ')) {
            return false;
        }
        known += usize::from(MAIL.iter().any(|name| line.starts_with(name)));
    }
    known >= 2
}

/// A file as the press sets it; nothing where it is of no known kind or holds nothing to set.
pub fn matter(media: Media, bytes: &[u8]) -> Option<Matter> {
    let text = |text: String| Some(Matter::Text(text)).filter(|_| !bytes.trim_ascii().is_empty());
    match media {
        Media::Pdf => Some(Matter::Pdf(bytes.to_vec())),
        Media::Png => Some(Matter::Picture(Picture::Png, bytes.to_vec())),
        Media::Jpeg => Some(Matter::Picture(Picture::Jpg, bytes.to_vec())),
        Media::Webp => Some(Matter::Picture(Picture::Webp, bytes.to_vec())),
        Media::Text => text(String::from_utf8_lossy(bytes).into_owned()),
        Media::Mail => text(mail(bytes)?),
        Media::Other => None,
    }
}

/// An e-mail as people read it: who, to whom, when, about what, and its words.
fn mail(bytes: &[u8]) -> Option<String> {
    let message = MessageParser::default().parse(bytes)?;
    let raw = |name: &str| message.header_raw(name).map(str::trim).unwrap_or_default().to_owned();
    let named = |list: Option<&mail_parser::Address<'_>>| {
        let one = |address: &mail_parser::Addr<'_>| {
            let (name, mail) = (address.name().unwrap_or_default(), address.address().unwrap_or_default());
            if name.is_empty() { mail.to_owned() } else { format!("{name} <{mail}>") }
        };
        list.map(|list| list.iter().map(one).collect::<Vec<_>>().join(", ")).unwrap_or_default()
    };
    let mut lines = vec![
        format!("From: {}", named(message.from())),
        format!("To: {}", named(message.to())),
        format!("Date: {}", raw("Date")),
        format!("Subject: {}", message.subject().unwrap_or_default()),
        String::new(),
    ];
    lines.extend(message.body_text(0).map(std::borrow::Cow::into_owned));
    Some(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_content_says() {
        let mail = "From: a@b.example\r\nTo: c@d.example\r\nSubject: =?utf-8?Q?R=C3=BCckgabe?=\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nR3LDvMOfZQ==\r\n";
        for (bytes, media) in [
            (&b"%PDF-1.7 ..."[..], Media::Pdf),
            (b"\n%PDF-1.4", Media::Pdf),
            (b"\x89PNG\r\n\x1a\n....", Media::Png),
            (b"\xff\xd8\xff\xe0JFIF", Media::Jpeg),
            (b"RIFF\0\0\0\0WEBPVP8 ", Media::Webp),
            ("Guten Tag: Größe".as_bytes(), Media::Text),
            (mail.as_bytes(), Media::Mail),
            (b"MZ\x90\0\x03", Media::Other),
            (b"GIF89a\xff", Media::Other),
        ] {
            assert_eq!(Media::of(bytes), media, "{:?}", String::from_utf8_lossy(bytes));
            assert_eq!(Media::named(media.name()), media);
        }
        let Some(Matter::Text(words)) = matter(Media::Mail, mail.as_bytes()) else {
            panic!("an e-mail is set as words")
        };
        assert!(words.contains("Subject: Rückgabe") && words.contains("Grüße"), "decoded: {words}");
        assert_eq!(matter(Media::Text, b" \n"), None, "nothing to set");
    }
}
