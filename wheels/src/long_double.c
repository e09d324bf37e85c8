// Functions of the C library for `long double`, which is `double` where native packages are
// compiled: the runtime's are for numbers of 128 bits, which its `printf` and `strtold` refuse, and
// each operation of those is a call.

#define _GNU_SOURCE
#include <complex.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <wchar.h>

#define number long double

#define ONE(name) number name##l(number x) { return name(x); }
#define TWO(name) number name##l(number x, number y) { return name(x, y); }
#define TO(type, name) type name##l(number x) { return name(x); }
#define COMPLEX(name) number _Complex name##l(number _Complex x) { return name(x); }
#define PART(name) number name##l(number _Complex x) { return name(x); }

ONE(acos) ONE(acosh) ONE(asin) ONE(asinh) ONE(atan) ONE(atanh) ONE(cbrt) ONE(ceil) ONE(cos)
ONE(cosh) ONE(erf) ONE(erfc) ONE(exp) ONE(exp2) ONE(expm1) ONE(fabs) ONE(floor) ONE(lgamma)
ONE(log) ONE(log10) ONE(log1p) ONE(log2) ONE(logb) ONE(nearbyint) ONE(rint) ONE(round) ONE(sin)
ONE(sinh) ONE(sqrt) ONE(tan) ONE(tanh) ONE(tgamma) ONE(trunc)
TWO(atan2) TWO(copysign) TWO(fdim) TWO(fmax) TWO(fmin) TWO(fmod) TWO(hypot) TWO(nextafter)
TWO(pow) TWO(remainder)
TO(int, ilogb) TO(long, lrint) TO(long, lround) TO(long long, llrint) TO(long long, llround)
COMPLEX(cacos) COMPLEX(cacosh) COMPLEX(casin) COMPLEX(casinh) COMPLEX(catan) COMPLEX(catanh)
COMPLEX(ccos) COMPLEX(ccosh) COMPLEX(cexp) COMPLEX(clog) COMPLEX(conj) COMPLEX(cproj) COMPLEX(csin)
COMPLEX(csinh) COMPLEX(csqrt) COMPLEX(ctan) COMPLEX(ctanh)
PART(cabs) PART(carg)

number _Complex cpowl(number _Complex x, number _Complex y) { return cpow(x, y); }
number fmal(number x, number y, number z) { return fma(x, y, z); }
number frexpl(number x, int *exponent) { return frexp(x, exponent); }
number ldexpl(number x, int exponent) { return ldexp(x, exponent); }
number modfl(number x, number *whole) { return modf(x, (double *)whole); }
number nanl(const char *tag) { return nan(tag); }
double nexttoward(double x, number y) { return nextafter(x, y); }
number nexttowardl(number x, number y) { return nextafter(x, y); }
number remquol(number x, number y, int *quotient) { return remquo(x, y, quotient); }
number scalblnl(number x, long exponent) { return scalbln(x, exponent); }
number scalbnl(number x, int exponent) { return scalbn(x, exponent); }
number strtold(const char *text, char **end) { return strtod(text, end); }
number strtold_l(const char *text, char **end, locale_t place)
{
    return strtod_l(text, end, place);
}
number wcstold(const wchar_t *text, wchar_t **end) { return wcstod(text, end); }
