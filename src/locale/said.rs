//! The variables of one text.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

/// The variables of one text, by name.
#[derive(Default)]
pub struct Said {
    pub(super) args: FluentArgs<'static>,
}

impl Said {
    /// No variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more variable, as text.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        self.args.set(name, FluentValue::from(text.into()));
        self
    }

    /// One more variable, as a number: it picks plural forms.
    #[must_use]
    pub fn with_number(mut self, name: impl Into<Cow<'static, str>>, number: i64) -> Self {
        self.args.set(name, FluentValue::from(number));
        self
    }
}
