import windows
