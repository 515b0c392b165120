//! The core as JavaScript loads it: `facts_first.js` and `facts_first_bg.wasm`.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::Result;
use crate::stamp::Stamp;

/// What rustc may use on wasm32 by default, and every browser we run in has.
const OPTIONS: [&str; 9] = [
    "-O3",
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
    let stamp = Stamp::of(&inputs, &format!("bindings with a default path, {}", OPTIONS.join(" ")))?;
    let left = web.join("stamp");
    if stamp.is_in(&left) {
        return Ok(());
    }
    Bindgen::new()
        .input_path(core)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name("facts_first")
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
