import helper

helper.start()
