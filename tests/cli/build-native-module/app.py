from fast import sum
