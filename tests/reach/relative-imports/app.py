from package.work import run, WitWorld
