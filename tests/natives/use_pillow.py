"""Pictures: PNG, JPEG, GIF, and what is done with them."""

import io

from PIL import Image, ImageDraw, ImageFilter, features

PICTURE = Image.linear_gradient("L").resize((640, 480)).convert("RGB")
ImageDraw.Draw(PICTURE).ellipse((200, 100, 440, 380), fill=(200, 30, 60))


def saved(form: str, **options: object) -> bytes:
    file = io.BytesIO()
    PICTURE.save(file, form, **options)
    return file.getvalue()


PNG, JPEG = saved("PNG"), saved("JPEG", quality=85)


def damaged(marker: int, place: int, value: int) -> bytes:
    """The JPEG with another byte in the segment of a marker, counted from its length."""
    file = bytearray(JPEG)
    file[file.index(bytes([0xFF, marker])) + 2 + place] = value
    return bytes(file)


# Tables, frame, scan, a segment's length, and what libjpeg does not know.
HEADERS = {
    "quantization table": damaged(0xDB, 2, 0x0F),
    "number of values": damaged(0xC4, 3, 0xFF),
    "length of codes": damaged(0xC4, 1, 0x03),
    "sampling": damaged(0xC0, 9, 0x77),
    "precision": damaged(0xC0, 2, 12),
    "component": damaged(0xDA, 3, 9),
    "table of a scan": damaged(0xDA, 4, 0x33),
    "lossless": JPEG.replace(b"\xff\xc0", b"\xff\xc3"),
    "no scan": JPEG[: JPEG.index(b"\xff\xda")] + b"\xff\xd9" + b"0" * 1000,
    "garbage": JPEG[: JPEG.index(b"\xff\xda") + 14] + bytes(range(256)) * 40,
    "end": JPEG[:4000],
}


def broken_jpegs() -> None:
    for name, file in HEADERS.items():
        try:
            Image.open(io.BytesIO(file)).load()
            print(name, "can be read")
        except (OSError, SyntaxError) as error:
            print(name, type(error).__name__, "broken" in str(error))
    # An error leaves nothing behind, as on the stack.
    for _ in range(2000):
        try:
            Image.open(io.BytesIO(HEADERS["number of values"])).load()
        except OSError:
            pass
    try:
        Image.new("L", (70_000, 1)).save(io.BytesIO(), "JPEG")
    except OSError as error:
        print(error)
    print(Image.open(io.BytesIO(JPEG)).getpixel((320, 240)))


def use() -> None:
    print(features.check("jpg"), features.check("zlib"))
    for form in ("PNG", "JPEG", "GIF", "BMP", "PPM"):
        again = Image.open(io.BytesIO(saved(form)))
        print(again.format, again.size, again.mode, again.convert("RGB").getpixel((320, 240)))
    print(Image.open(io.BytesIO(PNG)).tobytes() == PICTURE.tobytes())
    small = PICTURE.resize((64, 48), Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(2))
    print(small.getpixel((32, 24)), PICTURE.rotate(30).getpixel((10, 10)))
    for broken in (PNG[:200], JPEG[:2000], b"no picture"):
        try:
            Image.open(io.BytesIO(broken)).load()
        except (OSError, SyntaxError) as error:
            print(type(error).__name__)
    broken_jpegs()


OPERATIONS = {
    "decode JPEG, 640 x 480": lambda: Image.open(io.BytesIO(JPEG)).load(),
    "encode JPEG, 640 x 480": lambda: saved("JPEG", quality=85),
    "decode PNG, 640 x 480": lambda: Image.open(io.BytesIO(PNG)).load(),
    "encode PNG, 640 x 480": lambda: saved("PNG"),
    "resize to a tenth": lambda: PICTURE.resize((64, 48), Image.Resampling.LANCZOS),
    "blur": lambda: PICTURE.filter(ImageFilter.GaussianBlur(2)),
}
