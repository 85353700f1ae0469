//! Orders.

use redress::case::{Facts, OrderId};
use redress::desk::{FactChange, OrderList, OrderPage, WhatIf};
use serde_json::Value;
use tauri::{State, command};

use crate::Shell;
use crate::outcome::Outcome;

#[command(async)]
pub fn list_orders(shell: State<'_, Shell>, query: &str, from: usize, limit: usize, lang: &str) -> Outcome<OrderList> {
    shell.at_desk(lang, |desk| desk.list_orders(query, from, limit))
}

#[command(async)]
pub fn read_order(shell: State<'_, Shell>, id: OrderId, lang: &str) -> Outcome<OrderPage> {
    shell.at_desk(lang, |desk| desk.read_order(id))
}

#[command(async)]
pub fn add_order(shell: State<'_, Shell>, facts: Facts, items: Vec<Facts>, lang: &str) -> Outcome<OrderId> {
    shell.at_desk(lang, |desk| desk.add_order(facts, items))
}

#[command(async)]
pub fn change_order(shell: State<'_, Shell>, id: OrderId, facts: Facts, items: Vec<Facts>, lang: &str) -> Outcome<()> {
    shell.at_desk(lang, |desk| desk.change_order(id, facts, items))
}

#[command(async)]
pub fn delete_order(shell: State<'_, Shell>, id: OrderId, lang: &str) -> Outcome<()> {
    shell.at_desk(lang, |desk| desk.delete_order(id))
}

#[command(async)]
pub fn restore_order(shell: State<'_, Shell>, id: OrderId, lang: &str) -> Outcome<()> {
    shell.at_desk(lang, |desk| desk.restore_order(id))
}

#[command(async)]
pub fn answer(
    shell: State<'_, Shell>,
    id: OrderId,
    fact: &str,
    item: Option<usize>,
    value: Value,
    lang: &str,
) -> Outcome<OrderPage> {
    shell.at_desk(lang, |desk| desk.answer(id, fact, item, value))
}

#[command(async)]
pub fn take_door(shell: State<'_, Shell>, id: OrderId, door: &str, confirmed: bool, lang: &str) -> Outcome<OrderPage> {
    shell.at_desk(lang, |desk| desk.take_door(id, door, confirmed))
}

#[command(async)]
pub fn what_if(shell: State<'_, Shell>, id: OrderId, changes: Vec<FactChange>, lang: &str) -> Outcome<WhatIf> {
    shell.at_desk(lang, |desk| desk.what_if(id, changes))
}

#[command(async)]
pub fn change_facts(shell: State<'_, Shell>, id: OrderId, changes: Vec<FactChange>, lang: &str) -> Outcome<OrderPage> {
    shell.at_desk(lang, |desk| desk.change_facts(id, changes))
}
