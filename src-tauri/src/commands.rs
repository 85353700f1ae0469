//! Every command of the window, one line of work each: the desk does it.

#![allow(clippy::needless_pass_by_value, reason = "Tauri hands a command its arguments by value")]

mod door;
mod evidence;
mod knowledge;
mod letters;
mod orders;

/// The commands the page may call.
pub fn all() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        door::door_state,
        door::create_vault,
        door::unlock_vault,
        door::unlock_remembered,
        door::lock_vault,
        door::setting,
        door::set_setting,
        knowledge::vocabulary,
        knowledge::countries,
        knowledge::languages,
        knowledge::today,
        knowledge::open_source,
        orders::list_orders,
        orders::read_order,
        orders::add_order,
        orders::change_order,
        orders::delete_order,
        orders::restore_order,
        orders::answer,
        orders::take_door,
        evidence::evidence_kinds,
        evidence::add_exhibit,
        evidence::remove_exhibit,
        evidence::restore_exhibit,
        evidence::save_exhibit,
        evidence::filing,
        evidence::save_pack,
        letters::draft_letter,
        letters::save_letter,
        letters::read_letter,
        letters::channels,
        letters::send_letter,
        letters::print_letter,
        letters::letter_text,
        letters::mail_letter,
    ]
}
