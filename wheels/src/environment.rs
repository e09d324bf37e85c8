//! A virtual environment in which a build system finds the runtime's Python and compilers for it,
//! whatever Python of this machine it runs on.

use crate::cmake;
use crate::numpy;
use crate::process;
use crate::support::LONG_DOUBLE;
use crate::tools::Tools;
use anyhow::{Context, Result};
use serde_json::json;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The module from which `sysconfig` reads.
const SYSCONFIG: &str = "_sysconfigdata_hognose";
/// What `sysconfig` says the platform is.
const PLATFORM: &str = "wasi-wasm32";
/// What stands in for compilers.
const COMPILER: &str = include_str!("compiler.py");
/// What stands in for a generator of stubs.
const STUBS: &str = include_str!("stubgen.py");
/// What runs after `sysconfig` is told where things are: folders are this machine's.
const SETTINGS: &str = "
for _name in [name for name, value in build_time_vars.items() if isinstance(value, str)]:
    if _name in _own or \"/\" in build_time_vars[_name] and _name not in _ours:
        del build_time_vars[_name]
build_time_vars.update(_ours)
";

/// The environment.
pub(crate) struct Environment<'a> {
    tools: &'a Tools<'a>,
    folder: PathBuf,
}

impl<'a> Environment<'a> {
    /// Makes it in a folder.
    pub fn new(tools: &'a Tools<'a>, source: &Path, folder: &Path) -> Result<Environment<'a>> {
        let mut python = Command::new(python());
        python.args(["-m", "venv"]).arg(folder);
        process::run(&mut python, tools.log).context(
            "there is no Python 3.11 or newer with `venv` (on Debian: python3 and python3-venv)",
        )?;
        let environment = Environment {
            tools,
            folder: folder.to_owned(),
        };
        environment.write_compilers(source)?;
        environment.write_sysconfig()?;
        fs::write(environment.meson(), environment.cross_file())?;
        cmake::write(
            &environment.cmake(),
            tools,
            &cmake::Places {
                compilers: ["cc", "c++"].map(|name| environment.compiler(name)),
                python: environment.python(),
                root: environment.scratch(),
            },
        )?;
        Ok(environment)
    }

    /// Its Python.
    pub fn python(&self) -> PathBuf {
        self.folder.join("bin/python")
    }

    /// Meson's description of the machine.
    pub fn meson(&self) -> PathBuf {
        self.folder.join("cross.ini")
    }

    fn cmake(&self) -> PathBuf {
        self.folder.join("cmake")
    }

    /// What is made on the way is in this folder.
    pub fn scratch(&self) -> &Path {
        self.folder.parent().unwrap_or(&self.folder)
    }

    fn compiler(&self, name: &str) -> PathBuf {
        self.folder.join("compilers").join(name)
    }

    /// Installs packages.
    pub fn install(&self, packages: &[String]) -> Result<()> {
        if packages.is_empty() {
            return Ok(());
        }
        let mut pip = Command::new(self.python());
        pip.args(["-m", "pip", "--disable-pip-version-check", "install"])
            .args(packages);
        process::run(&mut pip, self.tools.log).with_context(|| {
            let names = packages.join(", ");
            format!("what builds the package cannot be installed: {names}")
        })?;
        self.describe()
    }

    /// What was installed to be compiled against, or runs in the build, is of this machine.
    fn describe(&self) -> Result<()> {
        for folder in self.site_packages()? {
            let generator = folder.join("nanobind/stubgen.py");
            if generator.is_file() {
                fs::write(generator, STUBS)?;
            }
            let header = folder.join(numpy::HEADER);
            if header.is_file() {
                fs::write(&header, numpy::described(&fs::read_to_string(&header)?))?;
            }
        }
        Ok(())
    }

    fn site_packages(&self) -> Result<Vec<PathBuf>> {
        let versions = fs::read_dir(self.folder.join("lib"))?.flatten();
        let folders = versions.map(|version| version.path().join("site-packages"));
        Ok(folders.filter(|folder| folder.is_dir()).collect())
    }

    /// Gives a command the environment's variables.
    pub fn prepare(&self, command: &mut Command) {
        let mut path = OsString::from(self.folder.join("bin"));
        if let Some(rest) = std::env::var_os("PATH") {
            path.push(":");
            path.push(rest);
        }
        let shared = |name: &str| format!("{} -shared", self.compiler(name).display());
        command
            .env("PATH", path)
            .env("_PYTHON_SYSCONFIGDATA_NAME", SYSCONFIG)
            .env("_PYTHON_HOST_PLATFORM", PLATFORM)
            .env("CMAKE_TOOLCHAIN_FILE", cmake::toolchain(&self.cmake()))
            .env("TMPDIR", self.scratch())
            .env("CMAKE_BUILD_PARALLEL_LEVEL", processors().to_string())
            .env("CC", self.compiler("cc"))
            .env("CXX", self.compiler("c++"))
            .env("LDSHARED", shared("cc"))
            .env("LDCXXSHARED", shared("c++"))
            .env("AR", &self.tools.toolchain.ar)
            .env("RANLIB", &self.tools.toolchain.ranlib)
            // Build systems would find this machine's libraries.
            .env("PKG_CONFIG_LIBDIR", "/nonexistent")
            .env("PKG_CONFIG_PATH", "/nonexistent")
            // The same input gives the same bytes.
            .env("SOURCE_DATE_EPOCH", "315532800")
            .env("PYTHONHASHSEED", "0");
    }

    fn write_compilers(&self, source: &Path) -> Result<()> {
        let folder = self.folder.join("compilers");
        fs::create_dir_all(&folder)?;
        let script = folder.join("compiler.py");
        fs::write(&script, COMPILER)?;
        let toolchain = self.tools.toolchain;
        let first = |compiler: &Path, more: &[String]| {
            let mut words = vec![compiler.display().to_string()];
            // C++'s headers come before those of C, which they wrap.
            words.extend(more.iter().cloned());
            words.extend(toolchain.target.iter().cloned());
            // Before the folders of this machine's Python.
            words.push(format!("-I{}", self.tools.headers.display()));
            words.extend(toolchain.emulations().map(|name| format!("-D{name}")));
            words
        };
        let cxx = toolchain.cxx.as_ref();
        let cxx_flags = cxx.map(|cxx| cxx.flags.as_slice()).unwrap_or_default();
        let scratch = self.scratch();
        let settings = json!({
            "c": first(&toolchain.clang, &[]),
            "cxx": cxx.map(|cxx| first(&cxx.compiler, cxx_flags)),
            "no_cxx": crate::toolchain::NO_CXX,
            "last": [
                "-g0", "-msimd128", "-ffunction-sections", "-fdata-sections",
                "-Wno-unused-command-line-argument", LONG_DOUBLE[0], LONG_DOUBLE[1],
                format!("-ffile-prefix-map={}=/package", source.display()),
                format!("-ffile-prefix-map={}=/build", scratch.display()),
            ],
            "link": toolchain.link_flags(),
            "linker": toolchain.linker,
            "libc": toolchain.libraries,
            "headers": self.tools.headers,
            "cxx_libraries": cxx.map(|cxx| &cxx.libraries),
        });
        fs::write(folder.join("compiler.json"), settings.to_string())?;
        for (name, language) in [("cc", "c"), ("c++", "cxx")] {
            let (python, script) = (self.python(), script.display());
            let text = format!(
                "#!/bin/sh\nexec '{}' -I -S '{script}' {language} \"$@\"\n",
                python.display()
            );
            let file = folder.join(name);
            fs::write(&file, text)?;
            executable(&file)?;
        }
        Ok(())
    }

    fn write_sysconfig(&self) -> Result<()> {
        let ours = json!({
            "CC": self.compiler("cc"),
            "CXX": self.compiler("c++"),
            "LDSHARED": format!("{} -shared", self.compiler("cc").display()),
            "LDCXXSHARED": format!("{} -shared", self.compiler("c++").display()),
            "AR": self.tools.toolchain.ar,
            "CFLAGS": "-O2 -DNDEBUG",
            "OPT": "",
            "CCSHARED": "",
            "LDFLAGS": "",
            "BLDSHARED": "",
        });
        let own = ["prefix", "exec_prefix", "CPPFLAGS", "PY_CFLAGS"];
        let text = fs::read_to_string(self.tools.sysconfig)
            .with_context(|| format!("cannot read {}", self.tools.sysconfig.display()))?;
        let text = format!("{text}\n_ours = {ours}\n_own = {}\n{SETTINGS}", json!(own));
        for folder in self.site_packages()? {
            fs::write(folder.join(format!("{SYSCONFIG}.py")), &text)?;
        }
        Ok(())
    }

    fn cross_file(&self) -> String {
        format!(
            "[binaries]\nc = '{}'\ncpp = '{}'\nar = '{}'\nstrip = 'true'\npython = '{}'\n\
             cython = '{}'\n\n[host_machine]\nsystem = 'wasi'\ncpu_family = 'wasm32'\n\
             cpu = 'wasm32'\nendian = 'little'\n\n[properties]\nneeds_exe_wrapper = true\n\
             longdouble_format = 'IEEE_DOUBLE_LE'\n",
            self.compiler("cc").display(),
            self.compiler("c++").display(),
            self.tools.toolchain.ar.display(),
            self.python().display(),
            self.folder.join("bin/cython").display(),
        )
    }
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// The newest Python that serves.
fn python() -> &'static str {
    let newer = ["python3.13", "python3.14", "python3.12", "python3.11"];
    let starts = |name: &&str| {
        let mut python = Command::new(name);
        let asked = python.args(["-c", "import venv, ensurepip"]).output();
        asked.is_ok_and(|said| said.status.success())
    };
    newer.into_iter().find(starts).unwrap_or("python3")
}

#[cfg(unix)]
fn executable(file: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(
        file,
        fs::Permissions::from_mode(0o755),
    )?)
}

#[cfg(not(unix))]
fn executable(_: &Path) -> Result<()> {
    anyhow::bail!("build systems of packages need a shell: use Linux, macOS, or WSL")
}
