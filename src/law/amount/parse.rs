//! Reading a formula.

use super::{Formula, Kind, Vocabulary};

/// Reads a formula whole.
pub(super) fn read(text: &str, vocabulary: &Vocabulary) -> Result<Formula, String> {
    let mut parser = Parser { tokens: tokens(text)?, place: 0, vocabulary };
    let formula = parser.sum()?;
    match parser.tokens.get(parser.place) {
        Some(token) => Err(format!("`{token}` is not expected there")),
        None => Ok(formula),
    }
}

fn tokens(text: &str) -> Result<Vec<String>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_';
        let end = if word(first) { rest.find(|c| !word(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        if !word(first) && !"+-*(),".contains(first) {
            return Err(format!("`{first}` has no meaning in a formula"));
        }
        tokens.push(rest[..end].to_owned());
        rest = rest[end..].trim_start();
    }
    Ok(tokens)
}

struct Parser<'a> {
    tokens: Vec<String>,
    place: usize,
    vocabulary: &'a Vocabulary,
}

impl Parser<'_> {
    fn next(&mut self) -> Result<String, String> {
        let token = self.tokens.get(self.place).cloned().ok_or("the formula ends too early")?;
        self.place += 1;
        Ok(token)
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.tokens.get(self.place).is_some_and(|next| next == token);
        self.place += usize::from(found);
        found
    }

    fn sum(&mut self) -> Result<Formula, String> {
        let mut left = self.product()?;
        loop {
            if self.take("+") {
                left = Formula::Plus(Box::new(left), Box::new(self.product()?));
            } else if self.take("-") {
                left = Formula::Minus(Box::new(left), Box::new(self.product()?));
            } else {
                return Ok(left);
            }
        }
    }

    fn product(&mut self) -> Result<Formula, String> {
        let left = self.atom()?;
        if !self.take("*") {
            return Ok(left);
        }
        match (left, self.atom()?) {
            (Formula::Number(number), part) | (part, Formula::Number(number)) => {
                Ok(Formula::Times(number, Box::new(part)))
            }
            _ => Err("multiply an amount by a number".into()),
        }
    }

    fn atom(&mut self) -> Result<Formula, String> {
        let token = self.next()?;
        if token == "(" {
            let inner = self.sum()?;
            return if self.take(")") { Ok(inner) } else { Err("a bracket is not closed".into()) };
        }
        if token.starts_with(|c: char| c.is_ascii_digit()) {
            return self.number(&token);
        }
        if self.take("(") {
            return self.function(&token);
        }
        let id = self.vocabulary.find(&token).filter(|id| self.vocabulary.fact(*id).kind == Kind::Money);
        id.map(Formula::Fact).ok_or_else(|| format!("`{token}` is no money fact of assets/law/facts.toml"))
    }

    fn number(&mut self, token: &str) -> Result<Formula, String> {
        let currency =
            self.tokens.get(self.place).filter(|next| next.len() == 3 && next.bytes().all(|b| b.is_ascii_uppercase()));
        match currency {
            Some(code) => {
                let money = format!("{token} {code}").parse().map_err(|_| format!("`{token} {code}` is no amount"))?;
                self.place += 1;
                Ok(Formula::Money(money))
            }
            None => token
                .parse()
                .map(Formula::Number)
                .map_err(|_| format!("`{token}`: whole numbers or amounts with a currency")),
        }
    }

    /// A rate in per cent, with at most two decimals.
    fn rate(&mut self) -> Result<i64, String> {
        let token = self.next()?;
        let (whole, part) = token.split_once('.').unwrap_or((&token, ""));
        let digits = format!("{whole}{part:0<2}");
        let sized = part.len() <= 2 && (1..=6).contains(&digits.len());
        let rate = digits.parse().ok().filter(|_| sized && digits.bytes().all(|b| b.is_ascii_digit()));
        let rate = rate.ok_or_else(|| format!("`{token}` is no rate in per cent with at most two decimals"))?;
        if self.take(",") { Ok(rate) } else { Err("after a rate comes a comma and the amount".into()) }
    }

    fn function(&mut self, name: &str) -> Result<Formula, String> {
        if matches!(name, "percent" | "interest") {
            let rate = self.rate()?;
            let part = Box::new(self.sum()?);
            if !self.take(")") {
                return Err("a bracket is not closed".into());
            }
            let percent = name == "percent";
            return Ok(if percent { Formula::Percent(rate, part) } else { Formula::Interest(rate, part) });
        }
        let mut parts = vec![self.sum()?];
        while self.take(",") {
            parts.push(self.sum()?);
        }
        if !self.take(")") {
            return Err("a bracket is not closed".into());
        }
        match (name, parts.len()) {
            ("max", _) => Ok(Formula::Most(parts)),
            ("min", _) => Ok(Formula::Least(parts)),
            ("or", 2) => {
                let second = parts.remove(1);
                Ok(Formula::Or(Box::new(parts.remove(0)), Box::new(second)))
            }
            _ => Err(format!("`{name}` is no function: max, min, or(a, b), percent(7.5, a), interest(5, a)")),
        }
    }
}
