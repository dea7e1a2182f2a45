; Inno Setup 6: turns dist\paralegal (made by `pyinstaller build_installer.spec`) into one installer.
;   iscc /DVersion=0.1.0 resources\installer\windows.iss
; Two ways to install: for this user (no administrator's rights wanted), or portable: a plain folder, for a USB stick,
; without a menu entry, without an uninstaller, without a trace in the registry. Vaults and settings of the person are
; never touched by installing, updating or removing.

#ifndef Version
  #error Name the version: iscc /DVersion=0.1.0 windows.iss
#endif
#define Name "Documents"

[Setup]
AppId={{6B1B7E0A-1C0B-4E55-9A53-52D1A8C0D7E4}
AppName={#Name}
AppVersion={#Version}
AppPublisher=Paralegal desk
VersionInfoVersion={#Version}
DefaultDirName={code:Place}
DisableDirPage=no
DisableProgramGroupPage=yes
DefaultGroupName={#Name}
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=documents-{#Version}-windows
SetupIconFile=program.ico
UninstallDisplayIcon={app}\documents.exe
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
Uninstallable=not Portable
CreateUninstallRegKey=not Portable
UsePreviousAppDir=not Portable
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "uk"; MessagesFile: "compiler:Languages\Ukrainian.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[CustomMessages]
en.KindTitle=How shall it be installed?
en.KindWords=Both work without a network.
en.KindUser=On this computer, with an entry in the menu
en.KindPortable=Portable: a folder only, for a USB stick
en.SelfTest=Test the installation now
uk.KindTitle=Як встановити?
uk.KindWords=Обидва способи працюють без мережі.
uk.KindUser=На цей комп’ютер, із пунктом у меню
uk.KindPortable=Портативно: лише тека, для USB-накопичувача
uk.SelfTest=Перевірити встановлене зараз
ru.KindTitle=Как установить?
ru.KindWords=Оба способа работают без сети.
ru.KindUser=На этот компьютер, с пунктом в меню
ru.KindPortable=Переносно: только папка, для USB-накопителя
ru.SelfTest=Проверить установленное сейчас

[InstallDelete]
; Old modules must not stay beside new ones. Nothing of the person lies in this folder.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\paralegal\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\documents.exe"; Check: not Portable

[Run]
Filename: "{cmd}"; Parameters: "/K ""{app}\paralegal.exe"" selftest"; Description: "{cm:SelfTest}"; Flags: postinstall skipifsilent unchecked nowait

[Code]
var
  Kind: TInputOptionWizardPage;

function Portable: Boolean;
begin
  Result := (ExpandConstant('{param:PORTABLE|0}') = '1') or (Assigned(Kind) and Kind.Values[1]);
end;

function Place(Param: String): String;
begin
  if Portable then
    Result := ExpandConstant('{src}\{#Name}')
  else
    Result := ExpandConstant('{autopf}\{#Name}');
end;

procedure InitializeWizard;
begin
  Kind := CreateInputOptionPage(wpLicense, CustomMessage('KindTitle'), CustomMessage('KindWords'), '', True, False);
  Kind.Add(CustomMessage('KindUser'));
  Kind.Add(CustomMessage('KindPortable'));
  Kind.Values[0] := ExpandConstant('{param:PORTABLE|0}') <> '1';
  Kind.Values[1] := not Kind.Values[0];
end;

function NextButtonClick(Page: Integer): Boolean;
begin
  if Page = Kind.ID then
    WizardForm.DirEdit.Text := Place('');
  Result := True;
end;
