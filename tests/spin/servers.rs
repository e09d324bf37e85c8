//! Servers that applications use, each on a port of its own with its files in a folder of its own.

use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use testing::{Process, Result, succeed};

/// A server that runs until this is dropped.
pub struct Server {
    /// What the application's variables say of it.
    pub variables: Vec<(String, String)>,
    pub processes: Vec<Process>,
    _folder: TempDir,
}

/// Starts a server. `None` where it is not installed and need not be, which is so outside of CI.
pub fn start(name: &str) -> Result<Option<Server>> {
    let program = match name {
        "redis" => "redis-server",
        "postgres" => "postgres",
        "mqtt" => "mosquitto",
        "mysql" => "mariadbd",
        _ => return Err(format!("`{name}` is no server that the tests know").into()),
    };
    let Some(program) = find(program) else {
        if testing::in_ci() {
            return Err(format!("`{program}` is not installed").into());
        }
        return Ok(None);
    };
    let folder = TempDir::new()?;
    let port = free_port()?;
    let variable = |name: &str, value: String| (name.to_string(), value);
    let (processes, variables) = match name {
        "redis" => (
            vec![redis(&program, folder.path(), port)?],
            vec![variable("redis", format!("redis://127.0.0.1:{port}"))],
        ),
        "postgres" => (
            vec![postgres(&program, folder.path(), port)?],
            vec![
                variable(
                    "postgres",
                    format!("postgres://postgres@127.0.0.1:{port}/postgres"),
                ),
                variable("postgres_host", format!("postgres://127.0.0.1:{port}")),
            ],
        ),
        "mysql" => (
            vec![mariadb(&program, folder.path(), port)?],
            vec![
                variable(
                    "mysql",
                    format!("mysql://tester:secret@127.0.0.1:{port}/test"),
                ),
                variable("mysql_host", format!("mysql://127.0.0.1:{port}")),
            ],
        ),
        _ => (
            vec![mosquitto(&program, port)?],
            vec![variable("mqtt", format!("mqtt://127.0.0.1:{port}"))],
        ),
    };
    Ok(Some(Server {
        variables,
        processes,
        _folder: folder,
    }))
}

/// A program in the search path, or where Debian has those of servers.
fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    folders.push("/usr/sbin".into());
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    folders.extend(versions.flatten().map(|version| version.path().join("bin")));
    let mut programs = folders.iter().map(|folder| folder.join(program));
    programs.find(|program| program.is_file())
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    Ok(listener.local_addr()?.port())
}

fn redis(program: &Path, folder: &Path, port: u16) -> Result<Process> {
    let mut command = Command::new(program);
    command
        .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        .args(["--port", &port.to_string(), "--dir"])
        .arg(folder);
    let process = Process::start(&mut command)?;
    process.wait_for("Ready to accept connections")?;
    Ok(process)
}

/// PostgreSQL refuses to run as root, and has a user of its own on most systems.
fn postgres(program: &Path, folder: &Path, port: u16) -> Result<Process> {
    let (id, _) = succeed(Command::new("id").arg("-u"))?;
    let root = id.trim() == "0";
    let as_user = |program: &Path| {
        if !root {
            return Command::new(program);
        }
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
        command.arg(program);
        command
    };
    let data = folder.join("data");
    if root {
        let mut give = Command::new("chown");
        succeed(give.arg("postgres").arg(folder))?;
    }
    // The real program stands beside `initdb`; in the search path there may be a link.
    let real = program.canonicalize()?;
    let mut init = as_user(&real.with_file_name("initdb"));
    init.args(["--auth=trust", "--username=postgres", "--no-sync"])
        .args(["--encoding=UTF8", "--locale=C", "--pgdata"])
        .arg(&data);
    succeed(init.current_dir(folder))?;
    let mut command = as_user(&real);
    command
        .arg("-D")
        .arg(&data)
        .args(["-h", "127.0.0.1", "-p", &port.to_string(), "-k", ""])
        .args(["-c", "fsync=off", "-c", "lc_messages=C"])
        .current_dir(folder);
    let process = Process::start(&mut command)?;
    process.wait_for("database system is ready to accept connections")?;
    Ok(process)
}

/// MariaDB, with a user of its own, as the first one may not come by the network.
fn mariadb(program: &Path, folder: &Path, port: u16) -> Result<Process> {
    let data = folder.join("data");
    let mut install = Command::new("mariadb-install-db");
    install
        .args(["--no-defaults", "--user=root", "--skip-test-db"])
        .arg("--auth-root-authentication-method=normal")
        .arg(format!("--datadir={}", data.display()));
    succeed(install.current_dir(folder))?;
    let users = folder.join("users.sql");
    let text = "CREATE DATABASE test;\nCREATE USER tester@'127.0.0.1' IDENTIFIED BY 'secret';\n\
                GRANT ALL ON test.* TO tester@'127.0.0.1';\n";
    fs::write(&users, text)?;
    let mut command = Command::new(program);
    command
        .args(["--no-defaults", "--user=root", "--skip-name-resolve"])
        .args(["--bind-address=127.0.0.1", "--port", &port.to_string()])
        .arg(format!("--datadir={}", data.display()))
        .arg(format!("--socket={}", folder.join("socket").display()))
        .arg(format!("--init-file={}", users.display()))
        .current_dir(folder);
    let process = Process::start(&mut command)?;
    process.wait_for("ready for connections")?;
    Ok(process)
}

/// It prints what it gets.
fn mosquitto(program: &Path, port: u16) -> Result<Process> {
    let mut command = Command::new(program);
    command.args(["-v", "-p", &port.to_string()]);
    let server = Process::start(&mut command)?;
    server.wait_for("running")?;
    Ok(server)
}
