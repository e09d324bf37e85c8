//! Values between WIT and MySQL. What WIT has no type for, as dates and decimals, is `unsupported`;
//! a statement can cast it to text.

use mysql_async::{
    Column as Described, Params, Value,
    consts::{ColumnFlags, ColumnType},
};

use crate::bindings::spin::mysql::mysql::{Column, DbDataType, DbValue, Error, ParameterValue};

/// The character set of columns that hold no text.
const BINARY: u16 = 63;

pub fn parameters(values: Vec<ParameterValue>) -> Params {
    match values.is_empty() {
        true => Params::Empty,
        false => Params::Positional(values.into_iter().map(parameter).collect()),
    }
}

fn parameter(value: ParameterValue) -> Value {
    match value {
        ParameterValue::Boolean(value) => Value::Int(value.into()),
        ParameterValue::Int8(number) => Value::Int(number.into()),
        ParameterValue::Int16(number) => Value::Int(number.into()),
        ParameterValue::Int32(number) => Value::Int(number.into()),
        ParameterValue::Int64(number) => Value::Int(number),
        ParameterValue::Uint8(number) => Value::UInt(number.into()),
        ParameterValue::Uint16(number) => Value::UInt(number.into()),
        ParameterValue::Uint32(number) => Value::UInt(number.into()),
        ParameterValue::Uint64(number) => Value::UInt(number),
        ParameterValue::Floating32(number) => Value::Float(number),
        ParameterValue::Floating64(number) => Value::Double(number),
        ParameterValue::Str(text) => Value::Bytes(text.into_bytes()),
        ParameterValue::Binary(bytes) => Value::Bytes(bytes),
        ParameterValue::DbNull => Value::NULL,
    }
}

pub fn column(described: &Described) -> Column {
    Column {
        name: described.name_str().into_owned(),
        data_type: data_type(described),
    }
}

fn data_type(column: &Described) -> DbDataType {
    let unsigned = column.flags().contains(ColumnFlags::UNSIGNED_FLAG);
    let either = |signed, other| if unsigned { other } else { signed };
    match column.column_type() {
        ColumnType::MYSQL_TYPE_BIT if column.column_length() == 1 => DbDataType::Boolean,
        ColumnType::MYSQL_TYPE_TINY => either(DbDataType::Int8, DbDataType::Uint8),
        ColumnType::MYSQL_TYPE_SHORT | ColumnType::MYSQL_TYPE_YEAR => {
            either(DbDataType::Int16, DbDataType::Uint16)
        }
        ColumnType::MYSQL_TYPE_LONG | ColumnType::MYSQL_TYPE_INT24 => {
            either(DbDataType::Int32, DbDataType::Uint32)
        }
        ColumnType::MYSQL_TYPE_LONGLONG => either(DbDataType::Int64, DbDataType::Uint64),
        ColumnType::MYSQL_TYPE_FLOAT => DbDataType::Floating32,
        ColumnType::MYSQL_TYPE_DOUBLE => DbDataType::Floating64,
        ty if ty.is_character_type() && column.character_set() == BINARY => DbDataType::Binary,
        ty if ty.is_character_type() => DbDataType::Str,
        _ => DbDataType::Other,
    }
}

/// A value of a row, of the type that its column was said to have.
pub fn value(column: &Described, value: Value) -> Result<DbValue, Error> {
    let ty = data_type(column);
    let converted = match (ty, value) {
        (_, Value::NULL) => Some(DbValue::DbNull),
        (DbDataType::Boolean, Value::Bytes(bits)) => {
            Some(DbValue::Boolean(bits.iter().any(|byte| *byte != 0)))
        }
        (DbDataType::Str, Value::Bytes(bytes)) => String::from_utf8(bytes).ok().map(DbValue::Str),
        (DbDataType::Binary, Value::Bytes(bytes)) => Some(DbValue::Binary(bytes)),
        (DbDataType::Floating32, Value::Float(number)) => Some(DbValue::Floating32(number)),
        (DbDataType::Floating64, Value::Double(number)) => Some(DbValue::Floating64(number)),
        (DbDataType::Other, _) => Some(DbValue::Unsupported),
        (ty, Value::Int(number)) => integer(ty, number.into()),
        (ty, Value::UInt(number)) => integer(ty, number.into()),
        _ => None,
    };
    converted.ok_or_else(|| {
        let name = column.name_str();
        Error::ValueConversionFailed(format!("the value of the column `{name}` is not a {ty:?}"))
    })
}

fn integer(ty: DbDataType, number: i128) -> Option<DbValue> {
    Some(match ty {
        DbDataType::Int8 => DbValue::Int8(number.try_into().ok()?),
        DbDataType::Int16 => DbValue::Int16(number.try_into().ok()?),
        DbDataType::Int32 => DbValue::Int32(number.try_into().ok()?),
        DbDataType::Int64 => DbValue::Int64(number.try_into().ok()?),
        DbDataType::Uint8 => DbValue::Uint8(number.try_into().ok()?),
        DbDataType::Uint16 => DbValue::Uint16(number.try_into().ok()?),
        DbDataType::Uint32 => DbValue::Uint32(number.try_into().ok()?),
        DbDataType::Uint64 => DbValue::Uint64(number.try_into().ok()?),
        _ => return None,
    })
}
