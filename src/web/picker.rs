//! Which of the user's roles the message is about, and the list that it is picked from.

use crate::facts::{self, Role};
use crate::report::Detail;

/// A role to pick.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    pub id: String,
    pub name: String,
}

/// The roles that are kept, and the one that is picked.
#[derive(Debug, Default)]
pub struct Picker {
    /// The one used last on this site first.
    pub choices: Vec<Choice>,
    pub picked: Option<(String, Role)>,
    /// The list is shown.
    pub is_open: bool,
    /// What is searched for in it.
    pub search: String,
}

/// Where there are more roles, they can be searched.
pub const SEARCHED: usize = 8;

/// No more are shown at once.
pub const SHOWN: usize = 8;

impl Picker {
    /// No role is kept.
    pub const NONE: Self = Self { choices: Vec::new(), picked: None, is_open: false, search: String::new() };

    /// Picks a role, or none, and closes the list.
    pub fn pick(&mut self, picked: Option<(String, Role)>) {
        self.picked = picked;
        self.is_open = false;
        self.search.clear();
    }

    /// The roles that are kept now, and the one of them that was picked, as it is now.
    #[cfg(target_arch = "wasm32")]
    pub fn renew(&mut self, choices: Vec<Choice>, picked: Option<(String, Role)>) {
        self.choices = choices;
        self.picked = picked;
    }

    /// The role that is picked.
    pub fn role(&self) -> Option<&Role> {
        self.picked.as_ref().map(|(_, role)| role)
    }

    /// The number under which it is kept.
    pub fn id(&self) -> &str {
        self.picked.as_ref().map_or("", |(id, _)| id)
    }

    /// What it is called.
    pub fn name(&self) -> Option<String> {
        self.role().map(facts::name)
    }

    /// The sentence on what candidates ask next: the role's, or one with a blank where no role is picked, or it does not tell.
    pub fn more(&self, detail: Detail) -> String {
        self.role().and_then(|role| facts::more(role, detail)).unwrap_or_else(|| facts::open(detail))
    }

    /// The roles in which every word that is searched for stands, and how many there are beyond those that are shown.
    pub fn found(&self) -> (Vec<&Choice>, usize) {
        let words: Vec<String> = self.search.split_whitespace().map(str::to_lowercase).collect();
        let holds = |choice: &&Choice| {
            let name = choice.name.to_lowercase();
            words.iter().all(|word| name.contains(word.as_str()))
        };
        let mut found: Vec<_> = self.choices.iter().filter(holds).collect();
        let more = found.len().saturating_sub(SHOWN);
        found.truncate(SHOWN);
        (found, more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_many_are_shown_and_the_rest_is_found_by_words() {
        let choice =
            |number: usize| Choice { id: format!("role-{number:04}"), name: format!("Engineer {number}, Northwind") };
        let mut picker = Picker { choices: (0..500).map(choice).collect(), ..Picker::default() };
        let (found, more) = picker.found();
        assert_eq!((found.len(), found[0].id.as_str(), more), (SHOWN, "role-0000", 492));
        picker.search = " north 417".into();
        let (found, more) = picker.found();
        assert_eq!((found.len(), found[0].id.as_str(), more), (1, "role-0417", 0));
    }

    #[test]
    fn picking_closes_the_list() {
        let mut picker = Picker { is_open: true, search: "back".into(), ..Picker::default() };
        picker
            .pick(Some(("a".into(), Role { title: "Backend".into(), company: "Northwind".into(), ..Role::default() })));
        assert_eq!((picker.id(), picker.name().as_deref(), picker.is_open), ("a", Some("Backend, Northwind"), false));
        assert_eq!(picker.search, "");
        picker.pick(None);
        assert_eq!((picker.id(), picker.name()), ("", None));
    }
}
