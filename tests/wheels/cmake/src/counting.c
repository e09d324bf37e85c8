#include <math.h>

static int calls;

double counting_root(double value, int *count)
{
    *count = ++calls;
    return sqrt(value);
}
