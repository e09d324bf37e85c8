from spin.wit.imports import clock
