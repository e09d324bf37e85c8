//! Days and microseconds, in which PostgreSQL counts from 2000-01-01, as dates and times of day.

/// Seconds from 1970-01-01 to 2000-01-01.
pub const EPOCH: i64 = 946_684_800;

pub const MICROS_A_DAY: i64 = 86_400_000_000;

/// Days from the year 0, March 1, to 2000-01-01: years that start in March have their odd day at
/// the end.
const OFFSET: i64 = 730_425;

/// Year, month and day.
pub fn date(days: i64) -> (i32, u8, u8) {
    let days = days + OFFSET;
    let era = days.div_euclid(146_097);
    let day = days.rem_euclid(146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let march = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * march + 2) / 5 + 1;
    let month = if march < 10 { march + 3 } else { march - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    (year as i32, month as u8, of_month as u8)
}

/// Days for a date; one that no calendar has gives those of another.
pub fn days((year, month, day): (i32, u8, u8)) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let march = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * march + 2) / 5 + day - 1;
    let of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    era * 146_097 + of_era - OFFSET
}

/// Hour, minute, second and nanosecond.
pub fn time(micros: i64) -> (u8, u8, u8, u32) {
    let seconds = micros / 1_000_000;
    let nanos = (micros % 1_000_000) * 1_000;
    (
        (seconds / 3_600) as u8,
        (seconds / 60 % 60) as u8,
        (seconds % 60) as u8,
        nanos as u32,
    )
}

/// Microseconds of a day.
pub fn micros((hour, minute, second, nanos): (u8, u8, u8, u32)) -> i64 {
    let seconds = i64::from(hour) * 3_600 + i64::from(minute) * 60 + i64::from(second);
    seconds * 1_000_000 + i64::from(nanos) / 1_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        for (counted, expected) in [
            (0, (2000, 1, 1)),
            (59, (2000, 2, 29)),
            (60, (2000, 3, 1)),
            (366, (2001, 1, 1)),
            (-1, (1999, 12, 31)),
            (-10_957, (1970, 1, 1)),
            (9_555, (2026, 2, 28)),
            (9_556, (2026, 3, 1)),
            (-730_426, (0, 2, 29)),
        ] {
            assert_eq!(date(counted), expected);
            assert_eq!(days(expected), counted);
        }
    }

    #[test]
    fn times_go_round() {
        let end = (23, 59, 59, 999_999_000);
        assert_eq!(micros(end), MICROS_A_DAY - 1);
        assert_eq!(time(micros(end)), end);
    }
}
