import email  # of which there is more

import wit_world


class WitWorld(wit_world.WitWorld):
    def first(self) -> str:
        from email.mime.text import MIMEText

        return MIMEText("text")["content-type"]

    def second(self) -> str:
        import colorsys
        import fractions

        return f"{fractions.Fraction(3, 6)} {colorsys.rgb_to_hsv(1, 0, 0)} {email.__name__}"
