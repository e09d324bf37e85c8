//! Rust text as rustfmt would leave it: lines with their indentation, and lists that are broken
//! where rustfmt breaks them.

/// As wide as a line gets.
const WIDTH: usize = 100;
/// As wide as the arguments of a call, the items of an array or of a tuple get on one line.
const LIST: usize = 60;
/// Items up to this width share lines where an array is broken.
const SHORT_ITEM: usize = 10;

/// Text that grows.
#[derive(Debug, Default)]
pub(super) struct Text {
    lines: String,
    depth: usize,
}

impl Text {
    /// The text.
    pub(super) fn finish(self) -> String {
        self.lines
    }

    /// A line.
    pub(super) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.lines.extend(std::iter::repeat_n(' ', 4 * self.depth));
            self.lines.push_str(line);
        }
        self.lines.push('\n');
    }

    /// Text that is complete.
    pub(super) fn append(&mut self, text: &str) {
        self.lines.push_str(text);
    }

    /// A comment, which is never broken.
    pub(super) fn comment(&mut self, comment: &str) {
        self.line(&format!("// {comment}"));
    }

    /// A line that opens a block.
    pub(super) fn open(&mut self, line: &str) {
        self.line(line);
        self.depth += 1;
    }

    /// What follows is in a block that is open.
    pub(super) fn indent(&mut self) {
        self.depth += 1;
    }

    /// An empty text for what is `levels` deeper.
    pub(super) fn inside(&self, levels: usize) -> Text {
        Text {
            lines: String::new(),
            depth: self.depth + levels,
        }
    }

    /// Whether nothing was written.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// A line that closes a block.
    pub(super) fn close(&mut self, line: &str) {
        self.depth -= 1;
        self.line(line);
    }

    /// A line between two blocks.
    pub(super) fn between(&mut self, line: &str) {
        self.close(line);
        self.depth += 1;
    }

    /// Whether a line is as wide as a line may be, at most.
    pub(super) fn fits(&self, line: &str) -> bool {
        4 * self.depth + line.chars().count() <= WIDTH
    }

    /// `head(arguments)tail`, as a statement or the end of a block.
    pub(super) fn call(&mut self, head: &str, arguments: &[String], tail: &str) {
        let list = arguments.join(", ");
        let line = format!("{head}({list}){tail}");
        let is_short = arguments.len() == 1 || list.chars().count() <= LIST;
        if is_short && self.fits(&line) {
            return self.line(&line);
        }
        if is_short && self.on_next_line(head, &list, tail) {
            return;
        }
        self.open(&format!("{head}("));
        self.items(arguments);
        self.close(&format!("){tail}"));
    }

    /// A binding whose value fits on a line of its own.
    fn on_next_line(&mut self, head: &str, list: &str, tail: &str) -> bool {
        let Some((pattern, callee)) = head.split_once(" = ") else {
            return false;
        };
        let line = format!("{callee}({list}){tail}");
        self.depth += 1;
        let fits = self.fits(&line);
        self.depth -= 1;
        if fits {
            self.open(&format!("{pattern} ="));
            self.line(&line);
            self.depth -= 1;
        }
        fits
    }

    /// Items of a broken list: short ones share lines.
    fn items(&mut self, items: &[String]) {
        if items.iter().all(|item| item.chars().count() <= SHORT_ITEM) {
            self.fill(items);
        } else {
            items.iter().for_each(|item| self.line(&format!("{item},")));
        }
    }

    /// `head(arguments, [items])tail`: a call whose last argument is an array.
    pub(super) fn call_with_array(
        &mut self,
        head: &str,
        arguments: &[String],
        items: &[String],
        tail: &str,
    ) {
        let array = items.join(", ");
        let all: Vec<String> = (arguments.iter().cloned())
            .chain([format!("[{array}]")])
            .collect();
        let list = all.join(", ");
        let line = format!("{head}({list}){tail}");
        let is_short = array.chars().count() <= LIST && list.chars().count() <= LIST;
        if is_short && self.fits(&line) {
            return self.line(&line);
        }
        if is_short && self.on_next_line(head, &list, tail) {
            return;
        }
        if arguments.is_empty() {
            self.open(&format!("{head}(["));
            self.items(items);
            return self.close(&format!("]){tail}"));
        }
        self.open(&format!("{head}("));
        arguments
            .iter()
            .for_each(|argument| self.line(&format!("{argument},")));
        let line = format!("[{array}],");
        if array.chars().count() <= LIST && self.fits(&line) {
            self.line(&line);
        } else {
            self.open("[");
            self.items(items);
            self.close("],");
        }
        self.close(&format!("){tail}"));
    }

    /// As many items on each line as there is room for.
    fn fill(&mut self, items: &[String]) {
        let mut line = String::new();
        for (position, item) in items.iter().enumerate() {
            let more = format!("{item},");
            // Where another one follows, rustfmt keeps room for a space.
            let space = if position + 1 == items.len() { "" } else { " " };
            if !line.is_empty() && !self.fits(&format!("{line} {more}{space}")) {
                self.line(&line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&more);
        }
        if !line.is_empty() {
            self.line(&line);
        }
    }

    /// A tuple, or the one value, as `head value tail`.
    pub(super) fn tuple(&mut self, head: &str, items: &[String], tail: &str) {
        if let [item] = items {
            return self.line(&format!("{head}{item}{tail}"));
        }
        let list = items.join(", ");
        let line = format!("{head}({list}){tail}");
        if list.chars().count() <= LIST && self.fits(&line) {
            return self.line(&line);
        }
        self.vertical(&format!("{head}("), items, &format!("){tail}"));
    }

    /// `let pattern = ` as the beginning of a line: where the pattern is too wide its items stand
    /// on lines before.
    pub(super) fn pattern(&mut self, items: &[String], rest: &str) -> String {
        let pattern = match items {
            [item] => item.clone(),
            items => format!("({})", items.join(", ")),
        };
        let line = format!("let {pattern} = {rest}");
        if items.len() == 1 || self.fits(&line) {
            return format!("let {pattern} = ");
        }
        self.open("let (");
        items.iter().for_each(|item| self.line(&format!("{item},")));
        self.depth -= 1;
        ") = ".to_owned()
    }

    /// The head of a function, up to `tail`.
    pub(super) fn signature(&mut self, head: &str, params: &[String], tail: &str) {
        let line = format!("{head}({}){tail}", params.join(", "));
        let is_declared = tail.starts_with(" ->") && tail.ends_with(';');
        // Declarations with a result are broken one column earlier.
        let space = if is_declared { " " } else { "" };
        if self.fits(&format!("{line}{space}")) {
            return self.line(&line);
        }
        let alone = format!("{head}({})", params.join(", "));
        if is_declared && self.fits(&format!("{alone}  ")) {
            self.line(&alone);
            return self.line(tail.trim_start());
        }
        self.vertical(&format!("{head}("), params, &format!("){tail}"));
    }

    /// An attribute with one argument.
    pub(super) fn attribute(&mut self, name: &str, argument: &str) {
        let line = format!("#[{name}({argument})]");
        if self.fits(&line) {
            return self.line(&line);
        }
        self.open(&format!("#[{name}("));
        self.line(argument);
        self.close(")]");
    }

    fn vertical(&mut self, head: &str, items: &[String], tail: &str) {
        self.open(head);
        items.iter().for_each(|item| self.line(&format!("{item},")));
        self.close(tail);
    }
}

/// A Rust string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}
