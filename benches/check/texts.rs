//! The texts that are measured: a message, and shapes that would cost a careless reader more than a message of their size.

use std::fmt;

/// A message as recruiters write them: 1,300 characters with all four answers.
pub const MESSAGE: &str = include_str!("../message.txt");

/// 1 kB to 1 MB.
pub const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

/// A kind of text of any size.
pub struct Shape {
    pub name: &'static str,
    start: &'static str,
    repeated: &'static str,
}

pub const SHAPES: [Shape; 9] = [
    Shape { name: "messages", start: "", repeated: MESSAGE },
    Shape { name: "amounts in one sentence", start: "We pay ", repeated: "60k " },
    Shape { name: "technologies in one sentence", start: "You would use ", repeated: "Go, Ruby on Rails, C#, " },
    Shape { name: "\"the\"", start: "", repeated: "the " },
    Shape { name: "commas", start: "Hi", repeated: "," },
    Shape { name: "one long word", start: "", repeated: "developer" },
    Shape { name: "nested brackets", start: "A job ", repeated: "(" },
    Shape { name: "empty lines", start: "A job", repeated: "\n" },
    Shape { name: "quotes of quotes", start: "Hi\n", repeated: "> On Monday Jo wrote:\n" },
];

impl Shape {
    /// The text of this shape with so many bytes, or a few less where a character would be cut.
    pub fn text(&self, bytes: usize) -> String {
        let mut text = self.start.to_owned();
        while text.len() < bytes {
            text.push_str(self.repeated);
        }
        text.truncate(text.floor_char_boundary(bytes));
        text
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
