//! What the manifest says of a component, and what all components of an application share.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, OnceLock},
};

use super::{key_value::store::KeyValues, outbound::AllowedHosts, state::Folder};

/// What the manifest says of a component, templates expanded.
pub struct Component {
    pub id: String,
    /// Values, or why there is none.
    pub variables: BTreeMap<String, std::result::Result<String, String>>,
    pub key_value_stores: Vec<String>,
    pub sqlite_databases: Vec<String>,
    pub ai_models: Vec<String>,
    pub outbound: AllowedHosts,
}

/// What all components of an application share.
pub struct Services {
    pub key_values: KeyValues,
    /// Where the databases are, one file each.
    pub databases: Arc<Folder>,
    /// The application's own address, once it is known.
    pub own: OnceLock<SocketAddr>,
}
