//! apt, which installs.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// Installs packages, with sudo unless the user is root.
pub fn install(root: bool, names: &[&'static str]) -> Result<()> {
    eprintln!("setup: apt-get install {}", names.join(" "));
    apt_get(root, &["-q", "update"])?;
    let mut install = vec!["-q", "-y", "--no-install-recommends", "install"];
    install.extend(names);
    apt_get(root, &install)
}

fn apt_get(root: bool, args: &[&str]) -> Result<()> {
    let mut command = Command::new(if root { "apt-get" } else { "sudo" });
    if !root {
        command.arg("apt-get");
    }
    let status = command
        .args(args)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdout(std::io::stderr())
        .status()
        .context("cannot start `apt-get`")?;
    if !status.success() {
        bail!("`apt-get {}` failed ({status})", args.join(" "));
    }
    Ok(())
}
