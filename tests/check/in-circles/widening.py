# Each name has several meanings, and each of these has several.
from one import *
from two import *

if unknown:
    a0 = a1
elif other:
    a0 = a1
else:
    a0 = a1
if unknown:
    a1 = a2
elif other:
    a1 = a2
else:
    a1 = a2
if unknown:
    a2 = a3
elif other:
    a2 = a3
else:
    a2 = a3
if unknown:
    a3 = a4
elif other:
    a3 = a4
else:
    a3 = a4
if unknown:
    a4 = a5
elif other:
    a4 = a5
else:
    a4 = a5
if unknown:
    a5 = a6
elif other:
    a5 = a6
else:
    a5 = a6
if unknown:
    a6 = a7
elif other:
    a6 = a7
else:
    a6 = a7
if unknown:
    a7 = a8
elif other:
    a7 = a8
else:
    a7 = a8
if unknown:
    a8 = a9
elif other:
    a8 = a9
else:
    a8 = a9
if unknown:
    a9 = a10
elif other:
    a9 = a10
else:
    a9 = a10
if unknown:
    a10 = a11
elif other:
    a10 = a11
else:
    a10 = a11
if unknown:
    a11 = a12
elif other:
    a11 = a12
else:
    a11 = a12
if unknown:
    a12 = a13
elif other:
    a12 = a13
else:
    a12 = a13
if unknown:
    a13 = a14
elif other:
    a13 = a14
else:
    a13 = a14
if unknown:
    a14 = a15
elif other:
    a14 = a15
else:
    a14 = a15
if unknown:
    a15 = a16
elif other:
    a15 = a16
else:
    a15 = a16
if unknown:
    a16 = a17
elif other:
    a16 = a17
else:
    a16 = a17
if unknown:
    a17 = a18
elif other:
    a17 = a18
else:
    a17 = a18
if unknown:
    a18 = a19
elif other:
    a18 = a19
else:
    a18 = a19
if unknown:
    a19 = a20
elif other:
    a19 = a20
else:
    a19 = a20
if unknown:
    a20 = a21
elif other:
    a20 = a21
else:
    a20 = a21
if unknown:
    a21 = a22
elif other:
    a21 = a22
else:
    a21 = a22
if unknown:
    a22 = a23
elif other:
    a22 = a23
else:
    a22 = a23
if unknown:
    a23 = a24
elif other:
    a23 = a24
else:
    a23 = a24
a24 = print


class B0:
    pass


class B1(B0.x, B0, B0.y, B0.z):
    pass


class B2(B1.x, B1, B1.y, B1.z):
    pass


class B3(B2.x, B2, B2.y, B2.z):
    pass


class B4(B3.x, B3, B3.y, B3.z):
    pass


class B5(B4.x, B4, B4.y, B4.z):
    pass


class B6(B5.x, B5, B5.y, B5.z):
    pass


class B7(B6.x, B6, B6.y, B6.z):
    pass


class B8(B7.x, B7, B7.y, B7.z):
    pass


class B9(B8.x, B8, B8.y, B8.z):
    pass


class B10(B9.x, B9, B9.y, B9.z):
    pass


class B11(B10.x, B10, B10.y, B10.z):
    pass


class B12(B11.x, B11, B11.y, B11.z):
    pass


class B13(B12.x, B12, B12.y, B12.z):
    pass


class B14(B13.x, B13, B13.y, B13.z):
    pass


class B15(B14.x, B14, B14.y, B14.z):
    pass


class B16(B15.x, B15, B15.y, B15.z):
    pass


class B17(B16.x, B16, B16.y, B16.z):
    pass


class B18(B17.x, B17, B17.y, B17.z):
    pass


class B19(B18.x, B18, B18.y, B18.z):
    pass


class B20(B19.x, B19, B19.y, B19.z):
    pass


class B21(B20.x, B20, B20.y, B20.z):
    pass


class B22(B21.x, B21, B21.y, B21.z):
    pass


class B23(B22.x, B22, B22.y, B22.z):
    pass


class B24(B23.x, B23, B23.y, B23.z):
    pass


class B25(B24.x, B24, B24.y, B24.z):
    pass


class B26(B25.x, B25, B25.y, B25.z):
    pass


class B27(B26.x, B26, B26.y, B26.z):
    pass


class B28(B27.x, B27, B27.y, B27.z):
    pass


class B29(B28.x, B28, B28.y, B28.z):
    pass


class B30(B29.x, B29, B29.y, B29.z):
    pass


class B31(B30.x, B30, B30.y, B30.z):
    pass


class B32(B31.x, B31, B31.y, B31.z):
    pass


class B33(B32.x, B32, B32.y, B32.z):
    pass


a0.anything()
