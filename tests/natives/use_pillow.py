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


OPERATIONS = {
    "decode JPEG, 640 x 480": lambda: Image.open(io.BytesIO(JPEG)).load(),
    "encode JPEG, 640 x 480": lambda: saved("JPEG", quality=85),
    "decode PNG, 640 x 480": lambda: Image.open(io.BytesIO(PNG)).load(),
    "encode PNG, 640 x 480": lambda: saved("PNG"),
    "resize to a tenth": lambda: PICTURE.resize((64, 48), Image.Resampling.LANCZOS),
    "blur": lambda: PICTURE.filter(ImageFilter.GaussianBlur(2)),
}
