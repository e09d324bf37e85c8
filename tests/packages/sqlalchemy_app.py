# /// script
# dependencies = ["sqlalchemy==2.1.9"]
#
# [tool.hognose]
# world = "packages"
# wit = "world.wit"
# ///
"""An object-relational mapping onto SQLite in memory."""

from sdk import exports
from sqlalchemy import ForeignKey, create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    books: Mapped[list["Book"]] = relationship(back_populates="author", cascade="all, delete-orphan")


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped[Author] = relationship(back_populates="books")


class Run(exports.Run):
    def run(self) -> None:
        engine = create_engine("sqlite://")
        Base.metadata.create_all(engine)
        with Session(engine) as session:
            session.add(Author(name="Ada", books=[Book(title="Notes"), Book(title="Letters")]))
            session.add(Author(name="Bob"))
            session.commit()
            count = func.count(Book.id)
            rows = session.execute(select(Author.name, count).outerjoin(Book).group_by(Author.id))
            print(rows.all())
            ada = session.scalars(select(Author).where(Author.name == "Ada")).one()
            session.delete(ada)
            session.commit()
            print(session.scalar(select(count)))
