from ._sum import sum
