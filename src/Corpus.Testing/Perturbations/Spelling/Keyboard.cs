namespace Corpus.Testing;

/// <summary>The keys of letters around each other: next to it in its row, or touching it in the row above or below.</summary>
internal sealed class Keyboard
{
    private const int KeyWidth = 4;

    // How far each row is indented, in quarters of a key (ISO/IEC 9995-1 keyboards: 0, a quarter, three quarters).
    private static readonly int[] Indents = [0, 1, 3];

    private readonly string[] _neighbours = new string[26];

    private Keyboard(params string[] rows)
    {
        var keys = rows.SelectMany((row, y) => row.Select((letter, x) => (Letter: letter, X: x * KeyWidth + Indents[y], Y: y))).OrderBy(key => key.Letter).ToArray();
        foreach (var key in keys)
        {
            _neighbours[key.Letter - 'a'] = string.Concat(
                keys.Where(other => other.Y == key.Y ? Math.Abs(other.X - key.X) == KeyWidth : Math.Abs(other.Y - key.Y) == 1 && Math.Abs(other.X - key.X) < KeyWidth).Select(other => other.Letter));
        }
    }

    public static Keyboard Qwerty { get; } = new("qwertyuiop", "asdfghjkl", "zxcvbnm");

    public static Keyboard Azerty { get; } = new("azertyuiop", "qsdfghjklm", "wxcvbn");

    public static Keyboard Of(KeyboardLayout layout) => layout == KeyboardLayout.Azerty ? Azerty : Qwerty;

    /// <summary>The letters around a letter, a to z, in the order of the alphabet.</summary>
    public string Around(char letter) => _neighbours[letter - 'a'];
}
