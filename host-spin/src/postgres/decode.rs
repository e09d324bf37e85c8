//! Values of a row, from the bytes that PostgreSQL sends.

use tokio_postgres::types::{FromSql, Type};

use super::{calendar, numeric};
use crate::bindings::spin::postgres::postgres::{DbValue, Interval, RangeBoundKind};

/// One value of a row.
pub struct Value(pub DbValue);

type Failure = Box<dyn std::error::Error + Sync + Send>;

impl<'a> FromSql<'a> for Value {
    fn from_sql(ty: &Type, bytes: &'a [u8]) -> Result<Value, Failure> {
        let mut bytes = Bytes(bytes);
        value(ty, &mut bytes).map(Value).ok_or_else(|| {
            format!("the server's value of the type `{ty}` is not understood").into()
        })
    }

    fn from_sql_null(_: &Type) -> Result<Value, Failure> {
        Ok(Value(DbValue::DbNull))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

fn value(ty: &Type, bytes: &mut Bytes<'_>) -> Option<DbValue> {
    Some(match *ty {
        Type::BOOL => DbValue::Boolean(bytes.array::<1>()? != [0]),
        Type::CHAR => DbValue::Int8(i8::from_be_bytes(bytes.array()?)),
        Type::INT2 => DbValue::Int16(i16::from_be_bytes(bytes.array()?)),
        Type::INT4 => DbValue::Int32(int32(bytes)?),
        Type::INT8 => DbValue::Int64(int64(bytes)?),
        Type::FLOAT4 => DbValue::Floating32(f32::from_be_bytes(bytes.array()?)),
        Type::FLOAT8 => DbValue::Floating64(f64::from_be_bytes(bytes.array()?)),
        Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME => DbValue::Str(text(bytes)?),
        Type::BYTEA => DbValue::Binary(bytes.0.to_vec()),
        Type::DATE => DbValue::Date(calendar::date(int32(bytes)?.into())),
        Type::TIME => DbValue::Time(calendar::time(int64(bytes)?)),
        Type::TIMESTAMP => {
            let micros = int64(bytes)?;
            let (year, month, day) = calendar::date(micros.div_euclid(calendar::MICROS_A_DAY));
            let of_day = micros.rem_euclid(calendar::MICROS_A_DAY);
            let (hour, minute, second, nanos) = calendar::time(of_day);
            DbValue::Datetime((year, month, day, hour, minute, second, nanos))
        }
        Type::TIMESTAMPTZ => {
            let seconds = int64(bytes)?.div_euclid(1_000_000);
            DbValue::Timestamp(seconds.checked_add(calendar::EPOCH)?)
        }
        Type::UUID => DbValue::Uuid(uuid(bytes.array()?)),
        Type::JSON => DbValue::Jsonb(bytes.0.to_vec()),
        // A version, which is 1, then text.
        Type::JSONB => DbValue::Jsonb(bytes.0.strip_prefix(&[1])?.to_vec()),
        Type::NUMERIC => DbValue::Decimal(numeric::decode(bytes.0)?),
        Type::INT4_RANGE => DbValue::RangeInt32(range(bytes, int32)?),
        Type::INT8_RANGE => DbValue::RangeInt64(range(bytes, int64)?),
        Type::NUM_RANGE => DbValue::RangeDecimal(range(bytes, decimal)?),
        Type::INT4_ARRAY => DbValue::ArrayInt32(array(bytes, int32)?),
        Type::INT8_ARRAY => DbValue::ArrayInt64(array(bytes, int64)?),
        Type::NUMERIC_ARRAY => DbValue::ArrayDecimal(array(bytes, decimal)?),
        Type::TEXT_ARRAY | Type::VARCHAR_ARRAY | Type::BPCHAR_ARRAY => {
            DbValue::ArrayStr(array(bytes, text)?)
        }
        Type::INTERVAL => DbValue::Interval(Interval {
            micros: int64(bytes)?,
            days: int32(bytes)?,
            months: int32(bytes)?,
        }),
        _ => DbValue::Unsupported(bytes.0.to_vec()),
    })
}

/// What is left of a value.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    /// Bytes with their length in front, which is -1 for null.
    fn sized(&mut self) -> Option<Option<Bytes<'a>>> {
        let Ok(length) = usize::try_from(int32(self)?) else {
            return Some(None);
        };
        let (first, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(Some(Bytes(first)))
    }
}

fn int32(bytes: &mut Bytes<'_>) -> Option<i32> {
    bytes.array().map(i32::from_be_bytes)
}

fn int64(bytes: &mut Bytes<'_>) -> Option<i64> {
    bytes.array().map(i64::from_be_bytes)
}

fn text(bytes: &mut Bytes<'_>) -> Option<String> {
    String::from_utf8(bytes.0.to_vec()).ok()
}

fn decimal(bytes: &mut Bytes<'_>) -> Option<String> {
    numeric::decode(bytes.0)
}

fn uuid(bytes: [u8; 16]) -> String {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    parts.map(|part| hex[part].to_string()).join("-")
}

/// Elements of an array of one dimension; those of more come in one row.
fn array<T>(
    bytes: &mut Bytes<'_>,
    element: fn(&mut Bytes<'_>) -> Option<T>,
) -> Option<Vec<Option<T>>> {
    let dimensions = int32(bytes)?;
    let _has_null = int32(bytes)?;
    let _type = int32(bytes)?;
    let mut count = if dimensions == 0 { 0 } else { 1 };
    for _ in 0..dimensions {
        count *= usize::try_from(int32(bytes)?).ok()?;
        let _first_index = int32(bytes)?;
    }
    let mut elements = Vec::new();
    for _ in 0..count {
        elements.push(match bytes.sized()? {
            Some(mut bytes) => Some(element(&mut bytes)?),
            None => None,
        });
    }
    Some(elements)
}

type Bound<T> = Option<(T, RangeBoundKind)>;

const EMPTY: u8 = 0x01;
const LOWER_INCLUSIVE: u8 = 0x02;
const UPPER_INCLUSIVE: u8 = 0x04;
const NO_LOWER: u8 = 0x08;
const NO_UPPER: u8 = 0x10;

/// A range. WIT has no empty one, so that such a value is not understood.
fn range<T>(
    bytes: &mut Bytes<'_>,
    element: fn(&mut Bytes<'_>) -> Option<T>,
) -> Option<(Bound<T>, Bound<T>)> {
    let [flags] = bytes.array()?;
    if flags & EMPTY != 0 {
        return None;
    }
    let mut bound = |missing: u8, inclusive: u8| {
        if flags & missing != 0 {
            return Some(None);
        }
        let kind = match flags & inclusive {
            0 => RangeBoundKind::Exclusive,
            _ => RangeBoundKind::Inclusive,
        };
        Some(Some((element(&mut bytes.sized()??)?, kind)))
    };
    let lower = bound(NO_LOWER, LOWER_INCLUSIVE)?;
    let upper = bound(NO_UPPER, UPPER_INCLUSIVE)?;
    Some((lower, upper))
}
