//! Rust's view of the interfaces in `wit/spin/` and `wit/wasi-drafts/`, made by wasmtime.

wasmtime::component::bindgen!({
    path: [
        "../wit/spin/spin-key-value",
        "../wit/spin/spin-sqlite",
        "../wit/spin/spin-variables",
        "../wit/spin/spin-redis",
        "../wit/spin/spin-postgres",
        "../wit/spin/spin-mqtt",
        "../wit/spin/spin-mysql",
        "../wit/spin/fermyon-spin",
        "../wit/wasi-drafts/keyvalue.wit",
        "../wit/wasi-drafts/config.wit",
    ],
    inline: "
        package hognose:spin;

        world platform {
            import spin:key-value/key-value@3.0.0;
            import spin:sqlite/sqlite@3.1.0;
            import spin:variables/variables@3.0.0;
            import spin:redis/redis@3.0.0;
            import spin:postgres/postgres@4.2.0;
            import spin:mqtt/mqtt@3.0.0;
            import spin:mysql/mysql@3.0.0;
            import fermyon:spin/key-value@2.0.0;
            import fermyon:spin/sqlite@2.0.0;
            import fermyon:spin/variables@2.0.0;
            import fermyon:spin/llm@2.0.0;
            import wasi:keyvalue/store@0.2.0-draft2;
            import wasi:keyvalue/atomics@0.2.0-draft2;
            import wasi:keyvalue/batch@0.2.0-draft2;
            import wasi:config/store@0.2.0-draft-2024-09-27;
        }
    ",
    world: "hognose:spin/platform",
    // A host that cannot go on may trap; all functions may wait, which holds up the instance where
    // WIT does not say `async`.
    imports: { default: async | trappable },
    with: {
        "spin:key-value/key-value.store": crate::key_value::store::Store,
        "fermyon:spin/key-value.store": crate::key_value::store::Store,
        "wasi:keyvalue/store.bucket": crate::key_value::store::Store,
        "wasi:keyvalue/atomics.cas": crate::key_value::store::Swap,
        "spin:sqlite/sqlite.connection": crate::connections::Sqlite,
        "fermyon:spin/sqlite.connection": crate::connections::Sqlite,
        "spin:redis/redis.connection": crate::connections::Redis,
        "spin:postgres/postgres.connection": crate::connections::Postgres,
        "spin:postgres/postgres.connection-builder": crate::connections::PostgresBuilder,
        "spin:mysql/mysql.connection": crate::connections::MySql,
        "spin:mqtt/mqtt.connection": crate::connections::Mqtt,
    },
});
