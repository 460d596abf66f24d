@echo off
rem Opens the editor's desk of the campaign beside this file.
call "%~dp0bin\igilik.cmd" preview --source "%~dp0campaign" --desk %*
rem The window stays, so that a message can be read.
if errorlevel 1 pause
