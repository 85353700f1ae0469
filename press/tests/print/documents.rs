//! The documents that are printed.

use press::{Document, Flow, Kind, Layout, Paper, Row, Span};

pub const GERMAN: &str =
    "Hiermit widerrufe ich den am 3. November 2026 geschlossenen Vertrag über die Lieferung der Kopfhörer.";
pub const CHINESE: &str = "本人于2026年11月3日购买的耳机存在质量问题，现依法要求退货退款。";
pub const JAPANESE: &str = "二〇二六年十一月三日に購入したカメラの契約を解除いたします。";

pub fn span(text: &str) -> Span {
    Span { text: text.to_owned(), ..Span::default() }
}

pub fn words(text: &str) -> Vec<Flow> {
    vec![Flow::Paragraph(vec![span(text)])]
}

pub fn row(kind: Kind, texts: &[&str]) -> Row {
    Row { kind, cells: texts.iter().map(|text| words(text)).collect() }
}

pub fn document(langs: &[&str], rows: Vec<Row>) -> Document {
    Document {
        title: "Widerruf – Bestellung 4711".to_owned(),
        date: (2026, 11, 25),
        paper: Paper::A4,
        langs: langs.iter().map(|&lang| lang.to_owned()).collect(),
        rows,
        layout: Layout { end: vec![Kind::Date], ..Layout::default() },
        footer: langs.iter().map(|lang| format!("Order 4711 ({lang})")).collect(),
    }
}

pub fn letter(lang: &str, body: &str) -> Document {
    document(&[lang], vec![row(Kind::Body, &[body])])
}

fn german_body() -> Vec<Flow> {
    let list = |ordered, items: &[&str]| Flow::List { ordered, items: items.iter().map(|item| words(item)).collect() };
    let mut body = words(GERMAN);
    body.push(Flow::Paragraph(vec![
        span("Bitte bestätigen Sie mir den Eingang "),
        Span { bold: true, ..span("bis zum 9. Dezember 2026") },
        span(" und erstatten Sie mir "),
        Span { italic: true, ..span("sämtliche") },
        span(" Zahlungen, wie es "),
        Span { link: Some("https://eur-lex.europa.eu/eli/dir/2011/83/oj".to_owned()), ..span("Richtlinie 2011/83/EU") },
        span(" vorsieht. Ich füge bei:"),
    ]));
    body.push(list(false, &["die Rechnung vom 3. November 2026", "drei Fotografien der Ware"]));
    body.push(Flow::Heading(vec![span("Was ich verlange")]));
    body.push(list(true, &["Erstattung von 129,90 € binnen 14 Tagen", "Übernahme der Rücksendekosten"]));
    body
}

pub fn german() -> Document {
    document(
        &["de"],
        vec![
            row(Kind::Sender, &["Grüßner & Söhne, Straße des 17. Juni 135, 10623 Berlin\nanna@example.org"]),
            row(Kind::Recipient, &["深圳市声海科技有限公司\nKundendienst\nNanshan Road 8\n518000 Shenzhen\nVR China"]),
            row(Kind::Date, &["Berlin, den 25. November 2026"]),
            row(Kind::Subject, &["Widerruf meiner Bestellung 4711 vom 3. November 2026"]),
            row(Kind::Body, &["Sehr geehrte Damen und Herren,"]),
            Row { kind: Kind::Body, cells: vec![german_body()] },
            row(Kind::Closing, &["Mit freundlichen Grüßen\n\n\nAnna Grüßner"]),
            row(Kind::Note, &["Dieses Schreiben wurde mit einem Programm erstellt und ersetzt keine Rechtsberatung."]),
        ],
    )
}

pub fn both() -> Document {
    let paragraphs = [
        [GERMAN, CHINESE],
        [
            "Die Ware traf am 10. November 2026 ein; die Frist von vierzehn Tagen ist damit gewahrt. Ich bitte Sie, mir den Kaufpreis samt Versandkosten zu erstatten.",
            "商品于2026年11月10日送达，因此十四天期限尚未届满。请退还货款及运费。",
        ],
        [
            "Sollte ich bis dahin nichts hören, wende ich mich an die zuständige Stelle.",
            "如届时未收到答复，本人将向主管机构投诉。“直骨角”",
        ],
    ];
    let mut rows = vec![
        row(Kind::Sender, &["Anna Grüßner, 10623 Berlin", "安娜·格吕斯纳，柏林 10623"]),
        row(
            Kind::Recipient,
            &["Shenghai Technology\nNanshan Road 8, Shenzhen", "深圳市声海科技有限公司\n深圳市南山路8号"],
        ),
        row(Kind::Date, &["25. November 2026", "2026年11月25日"]),
        row(Kind::Subject, &["Widerruf der Bestellung 4711", "撤销订单 4711"]),
        row(Kind::Body, &["Sehr geehrte Damen und Herren,", "尊敬的先生/女士："]),
    ];
    rows.extend(paragraphs.iter().map(|pair| row(Kind::Body, pair)));
    rows.push(row(Kind::Closing, &["Mit freundlichen Grüßen\n\nAnna Grüßner", "此致\n敬礼\n\n安娜·格吕斯纳"]));
    rows.push(row(Kind::Note, &["Maßgeblich ist die deutsche Fassung.", "以德文版本为准。"]));
    document(&["de", "zh-Hans"], rows)
}
