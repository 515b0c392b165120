//! Which role the message is about: its name, the list that another is picked from, and a message to start from it.

use crate::web::catalogue::say;
use crate::web::picker::{Picker, SEARCHED};
use crate::web::tree::{Element, el};

/// The line under the panel's head. `is_empty` when nothing is written yet, `is_another` when what is written is about another job.
pub fn view(picker: &Picker, is_empty: bool, is_another: bool) -> Element {
    let bar = el("div").class("role").keyed("role");
    if picker.choices.is_empty() {
        return bar.child(add());
    }
    let name = picker.name();
    let told = name.clone().unwrap_or_else(|| say!("panel.role.none"));
    let open = el("button")
        .class("role-name")
        .with("type", "button")
        .with("data-do", "roles")
        .with("aria-expanded", if picker.is_open { "true" } else { "false" })
        .keyed("name")
        .child(el("span").class("role-label").text(say!("panel.role")))
        .child(el("span").class("role-told").text(told));
    let mut bar = bar.child(open);
    if picker.is_open {
        bar = bar.child(list(picker));
    } else if let Some(name) = name.clone().filter(|_| is_another) {
        let away = el("button").class("add").with("type", "button").with("data-do", "role none");
        let words = el("p").text(say!("panel.role.another", name = name));
        bar = bar.child(
            el("div").class("role-another").keyed("another").child(words).child(away.text(say!("panel.role.put-away"))),
        );
    } else if is_empty && name.is_some() {
        let start = el("button").class("add").with("type", "button").with("data-do", "start").keyed("start");
        bar = bar.child(start.text(say!("panel.role.start")));
    }
    bar
}

fn list(picker: &Picker) -> Element {
    let (found, more) = picker.found();
    let mut list = el("div").class("role-list").keyed("list");
    if picker.choices.len() > SEARCHED {
        let search = el("input").class("role-search").with("type", "search").with("autocomplete", "off");
        let search = search.with("aria-label", say!("panel.role.search"));
        list = list.child(search.with("placeholder", say!("panel.role.search")));
    }
    let option = |id: &str, name: String| {
        let is_picked = id == picker.id();
        let verb = if id.is_empty() { "role none".to_owned() } else { format!("role {id}") };
        let button = el("button").class("role-option").with("type", "button").with("data-do", verb);
        let button = if is_picked { button.with("aria-current", "true") } else { button };
        el("li").keyed(format!("id {id}")).child(button.text(name))
    };
    let mut options: Vec<_> = found.iter().map(|choice| option(&choice.id, choice.name.clone())).collect();
    if options.is_empty() {
        list = list.child(el("p").class("found").keyed("none").text(say!("panel.role.unknown")));
    }
    if picker.search.trim().is_empty() {
        options.push(option("", say!("panel.role.none")));
    }
    list = list.child(el("ul").keyed("options").with("aria-label", say!("panel.role.all")).children(options));
    if more > 0 {
        list = list.child(el("p").class("found").keyed("more").text(say!("panel.role.more", n = more)));
    }
    list.child(add())
}

fn add() -> Element {
    let button = el("button").class("plain").with("type", "button").with("data-do", "add role").keyed("add");
    button.text(say!("panel.role.add"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Role;
    use crate::web::picker::Choice;

    fn picker(count: usize) -> Picker {
        let choice = |number| Choice { id: format!("role-{number:04}"), name: format!("Engineer {number}, Northwind") };
        Picker { choices: (0..count).map(choice).collect(), ..Picker::default() }
    }

    fn buttons(bar: &Element) -> Vec<&str> {
        bar.all().iter().filter_map(|one| one.attribute("data-do")).collect()
    }

    #[test]
    fn without_roles_one_can_be_added() {
        assert_eq!(view(&picker(0), true, false).words(), "Add a role");
    }

    #[test]
    fn the_role_is_named_and_others_are_a_click_away() {
        let mut picker = picker(2);
        assert_eq!(view(&picker, true, false).words(), "Role No role");
        picker.is_open = true;
        assert_eq!(
            buttons(&view(&picker, true, false)),
            ["roles", "role role-0000", "role role-0001", "role none", "add role"]
        );
        assert!(!view(&picker, true, false).all().iter().any(|one| one.tag == "input"));
        picker.pick(Some(("role-0001".into(), Role { title: "Backend".into(), ..Role::default() })));
        assert_eq!(view(&picker, false, false).words(), "Role Backend");
        assert_eq!(view(&picker, true, false).words(), "Role Backend Start from this role");
        picker.is_open = true;
        let bar = view(&picker, true, false);
        let current: Vec<_> = bar.all().into_iter().filter(|one| one.attribute("aria-current").is_some()).collect();
        assert_eq!(current.iter().map(|one| one.words()).collect::<Vec<_>>(), ["Engineer 1, Northwind"]);
    }

    #[test]
    fn a_message_about_another_job_says_so_and_the_role_can_be_put_away() {
        let mut picker = picker(2);
        picker.pick(Some(("role-0001".into(), Role { title: "Backend".into(), ..Role::default() })));
        let bar = view(&picker, false, true);
        let said = "This message looks like it is about another job than “Backend”.";
        assert_eq!(bar.words(), format!("Role Backend {said} Use no role"));
        assert_eq!(buttons(&bar), ["roles", "role none"]);
        // While another is picked, that is what one is about.
        picker.is_open = true;
        assert!(!view(&picker, false, true).words().contains(said));
    }

    #[test]
    fn many_roles_are_searched() {
        let mut picker = Picker { is_open: true, ..picker(20) };
        let bar = view(&picker, false, false);
        assert!(bar.all().iter().any(|one| one.tag == "input"));
        assert!(bar.words().contains("12 more. Search to see them."), "{}", bar.words());
        picker.search = "19".into();
        assert_eq!(buttons(&view(&picker, false, false)), ["roles", "role role-0019", "add role"]);
        picker.search = "x".into();
        assert!(view(&picker, false, false).words().contains("No role has this name."));
    }
}
