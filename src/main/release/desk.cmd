@echo off
setlocal
rem Opens the editor's desk of the campaign beside this file.
if not exist "%~dp0bin\igilik.cmd" goto packed
call "%~dp0bin\igilik.cmd" preview --source "%~dp0campaign" --desk %*
rem The window stays, so that a message can be read.
if errorlevel 1 pause
exit /b

:packed
rem Opened inside the archive, Windows unpacks this one file only.
chcp 65001 >nul
echo Алдымен архивті қалтаға шығарып алыңыз. Сначала распакуйте архив в папку. Unpack the archive into a folder first.
pause
exit /b 3
