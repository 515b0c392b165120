//! The core as JavaScript loads it: `facts_first.js` and `facts_first_bg.wasm`.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::stamp::Stamp;
use crate::{Result, panics};

/// How the core is made faster and smaller, and what rustc may use on wasm32 by default and every browser that we run in
/// has. Large functions stay apart, and so does what zeros part in the data: otherwise it compresses worse (20 kB in all),
/// and is no faster.
const OPTIONS: [&str; 13] = [
    "-O2",
    "--always-inline-max-function-size=3",
    "--flexible-inline-max-function-size=3",
    "--one-caller-inline-max-function-size=0",
    "--skip-pass=memory-packing",
    "--enable-bulk-memory",
    "--enable-simd",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-producers",
];

/// Makes the bindings of `core` in the folder `web`, unless they are there already.
pub fn make(core: &Path, web: &Path) -> Result {
    let optimiser = Path::new("node_modules/binaryen/package.json");
    let inputs: [PathBuf; 2] = [core.into(), optimiser.into()];
    let stamp = Stamp::of(&inputs, &format!("bindings with a default path, silent panics, {}", OPTIONS.join(" ")))?;
    let left = web.join("stamp");
    if stamp.is_in(&left) {
        return Ok(());
    }
    let mut module = walrus::ModuleConfig::new()
        .strict_validate(false)
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse_file(core)
        .map_err(|e| format!("{}: {e:#}", core.display()))?;
    panics::silence(&mut module);
    Bindgen::new()
        .input_module("facts_first", module)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .generate(web)
        .map_err(|e| format!("{}: {e:#}", core.display()))?;
    optimise(&web.join("facts_first_bg.wasm"))?;
    stamp.leave_in(&left)
}

fn optimise(wasm: &Path) -> Result {
    let status = Command::new("node")
        .arg("node_modules/binaryen/bin/wasm-opt")
        .args(OPTIONS)
        .arg(wasm)
        .arg("-o")
        .arg(wasm)
        .status()
        .map_err(|e| format!("node: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("wasm-opt failed on {}", wasm.display()).into()) }
}
