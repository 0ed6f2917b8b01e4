namespace Corpus.Testing;

/// <summary>Where the letters are on a keyboard.</summary>
public enum KeyboardLayout
{
    /// <summary>qwertyuiop, asdfghjkl, zxcvbnm: the Netherlands, Britain, America.</summary>
    Qwerty,

    /// <summary>azertyuiop, qsdfghjklm, wxcvbn: Belgium, France.</summary>
    Azerty,
}
