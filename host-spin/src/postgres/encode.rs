//! Parameters of a query, as the bytes that PostgreSQL takes. A value goes only where the statement
//! has its type.

use bytes::{BufMut, BytesMut};
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use super::{calendar, numeric};
use crate::bindings::spin::postgres::postgres::{ParameterValue, RangeBoundKind};

/// One parameter.
#[derive(Debug)]
pub struct Parameter(pub ParameterValue);

type Failure = Box<dyn std::error::Error + Sync + Send>;

impl ToSql for Parameter {
    fn to_sql(&self, ty: &Type, to: &mut BytesMut) -> Result<IsNull, Failure> {
        let (types, name) = self.types();
        if !types.is_empty() && !types.contains(ty) {
            let what = format!("the statement has a parameter of the type `{ty}`, not `{name}`");
            return Err(what.into());
        }
        self.write(ty, to)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

impl Parameter {
    /// The types that take the value, and its name in WIT. None at all stands for any.
    fn types(&self) -> (&'static [Type], &'static str) {
        match &self.0 {
            ParameterValue::Boolean(_) => (&[Type::BOOL], "boolean"),
            ParameterValue::Int8(_) => (&[Type::CHAR], "int8"),
            ParameterValue::Int16(_) => (&[Type::INT2], "int16"),
            ParameterValue::Int32(_) => (&[Type::INT4], "int32"),
            ParameterValue::Int64(_) => (&[Type::INT8], "int64"),
            ParameterValue::Floating32(_) => (&[Type::FLOAT4], "floating32"),
            ParameterValue::Floating64(_) => (&[Type::FLOAT8], "floating64"),
            ParameterValue::Str(_) => (
                &[
                    Type::TEXT,
                    Type::VARCHAR,
                    Type::BPCHAR,
                    Type::NAME,
                    Type::UNKNOWN,
                ],
                "str",
            ),
            ParameterValue::Binary(_) => (&[Type::BYTEA], "binary"),
            ParameterValue::Date(_) => (&[Type::DATE], "date"),
            ParameterValue::Time(_) => (&[Type::TIME], "time"),
            ParameterValue::Datetime(_) => (&[Type::TIMESTAMP], "datetime"),
            ParameterValue::Timestamp(_) => (&[Type::TIMESTAMPTZ], "timestamp"),
            ParameterValue::Uuid(_) => (&[Type::UUID], "uuid"),
            ParameterValue::Jsonb(_) => (&[Type::JSON, Type::JSONB], "jsonb"),
            ParameterValue::Decimal(_) => (&[Type::NUMERIC], "decimal"),
            ParameterValue::RangeInt32(_) => (&[Type::INT4_RANGE], "range-int32"),
            ParameterValue::RangeInt64(_) => (&[Type::INT8_RANGE], "range-int64"),
            ParameterValue::RangeDecimal(_) => (&[Type::NUM_RANGE], "range-decimal"),
            ParameterValue::ArrayInt32(_) => (&[Type::INT4_ARRAY], "array-int32"),
            ParameterValue::ArrayInt64(_) => (&[Type::INT8_ARRAY], "array-int64"),
            ParameterValue::ArrayDecimal(_) => (&[Type::NUMERIC_ARRAY], "array-decimal"),
            ParameterValue::ArrayStr(_) => (&[Type::TEXT_ARRAY, Type::VARCHAR_ARRAY], "array-str"),
            ParameterValue::Interval(_) => (&[Type::INTERVAL], "interval"),
            ParameterValue::DbNull => (&[], "db-null"),
        }
    }

    fn write(&self, ty: &Type, to: &mut BytesMut) -> Result<IsNull, Failure> {
        match &self.0 {
            ParameterValue::Boolean(value) => to.put_u8(u8::from(*value)),
            ParameterValue::Int8(value) => to.put_i8(*value),
            ParameterValue::Int16(value) => to.put_i16(*value),
            ParameterValue::Int32(value) => to.put_i32(*value),
            ParameterValue::Int64(value) => to.put_i64(*value),
            ParameterValue::Floating32(value) => to.put_f32(*value),
            ParameterValue::Floating64(value) => to.put_f64(*value),
            ParameterValue::Str(value) => to.put_slice(value.as_bytes()),
            ParameterValue::Binary(value) => to.put_slice(value),
            ParameterValue::Date(value) => to.put_i32(i32::try_from(calendar::days(*value))?),
            ParameterValue::Time(value) => to.put_i64(calendar::micros(*value)),
            ParameterValue::Datetime((year, month, day, hour, minute, second, nanos)) => {
                let days = calendar::days((*year, *month, *day));
                let micros = calendar::micros((*hour, *minute, *second, *nanos));
                let all = days.checked_mul(calendar::MICROS_A_DAY);
                let all = all.and_then(|all| all.checked_add(micros));
                to.put_i64(all.ok_or("the datetime is out of range")?);
            }
            ParameterValue::Timestamp(seconds) => {
                let micros = seconds.checked_sub(calendar::EPOCH);
                let micros = micros.and_then(|seconds| seconds.checked_mul(1_000_000));
                to.put_i64(micros.ok_or("the timestamp is out of range")?);
            }
            ParameterValue::Uuid(text) => to.put_slice(&uuid(text)?),
            ParameterValue::Jsonb(value) => {
                if *ty == Type::JSONB {
                    to.put_u8(1);
                }
                to.put_slice(value);
            }
            ParameterValue::Decimal(text) => to.put_slice(&decimal(text)?),
            ParameterValue::RangeInt32(bounds) => range(bounds, to, int32)?,
            ParameterValue::RangeInt64(bounds) => range(bounds, to, int64)?,
            ParameterValue::RangeDecimal(bounds) => range(bounds, to, |text| decimal(text))?,
            ParameterValue::ArrayInt32(values) => array(values, &Type::INT4, to, int32)?,
            ParameterValue::ArrayInt64(values) => array(values, &Type::INT8, to, int64)?,
            ParameterValue::ArrayDecimal(values) => {
                array(values, &Type::NUMERIC, to, |text| decimal(text))?;
            }
            ParameterValue::ArrayStr(values) => {
                let element = if *ty == Type::VARCHAR_ARRAY {
                    Type::VARCHAR
                } else {
                    Type::TEXT
                };
                array(values, &element, to, |text: &String| {
                    Ok(text.as_bytes().to_vec())
                })?;
            }
            ParameterValue::Interval(value) => {
                to.put_i64(value.micros);
                to.put_i32(value.days);
                to.put_i32(value.months);
            }
            ParameterValue::DbNull => return Ok(IsNull::Yes),
        }
        Ok(IsNull::No)
    }
}

fn int32(value: &i32) -> Result<Vec<u8>, Failure> {
    Ok(value.to_be_bytes().to_vec())
}

fn int64(value: &i64) -> Result<Vec<u8>, Failure> {
    Ok(value.to_be_bytes().to_vec())
}

fn decimal(text: &str) -> Result<Vec<u8>, Failure> {
    numeric::encode(text).ok_or_else(|| format!("`{text}` is no decimal number").into())
}

fn uuid(text: &str) -> Result<[u8; 16], Failure> {
    let hex: String = text.chars().filter(|character| *character != '-').collect();
    let number = (hex.len() == 32).then(|| u128::from_str_radix(&hex, 16));
    match number {
        Some(Ok(number)) => Ok(number.to_be_bytes()),
        _ => Err(format!("`{text}` is no UUID").into()),
    }
}

/// Bytes with their length in front.
fn sized(bytes: &[u8], to: &mut BytesMut) -> Result<(), Failure> {
    to.put_i32(i32::try_from(bytes.len())?);
    to.put_slice(bytes);
    Ok(())
}

fn array<T>(
    values: &[Option<T>],
    element: &Type,
    to: &mut BytesMut,
    write: impl Fn(&T) -> Result<Vec<u8>, Failure>,
) -> Result<(), Failure> {
    to.put_i32(1);
    to.put_i32(i32::from(values.iter().any(Option::is_none)));
    to.put_u32(element.oid());
    to.put_i32(i32::try_from(values.len())?);
    // Indices start at 1.
    to.put_i32(1);
    for value in values {
        match value {
            Some(value) => sized(&write(value)?, to)?,
            None => to.put_i32(-1),
        }
    }
    Ok(())
}

type Bound<T> = Option<(T, RangeBoundKind)>;

fn range<T>(
    (lower, upper): &(Bound<T>, Bound<T>),
    to: &mut BytesMut,
    write: impl Fn(&T) -> Result<Vec<u8>, Failure>,
) -> Result<(), Failure> {
    let flag = |bound: &Bound<T>, inclusive: u8, missing: u8| match bound {
        Some((_, RangeBoundKind::Inclusive)) => inclusive,
        Some((_, RangeBoundKind::Exclusive)) => 0,
        None => missing,
    };
    to.put_u8(flag(lower, 0x02, 0x08) | flag(upper, 0x04, 0x10));
    for (value, _) in [lower, upper].into_iter().flatten() {
        sized(&write(value)?, to)?;
    }
    Ok(())
}
