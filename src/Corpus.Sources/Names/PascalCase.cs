using System.Text;

namespace Corpus.Sources;

/// <summary>Turns running words into one C# identifier: <c>haven dicht</c> → <c>HavenDicht</c>, accents kept.</summary>
internal static class PascalCase
{
    /// <summary>
    /// The first words of <paramref name="text"/>, whole ones, at most <paramref name="maxLength"/> UTF-16 units together; empty when
    /// it has no words. A word is a run of letters, marks and digits; an apostrophe within one is dropped
    /// (<c>auto's</c> → <c>Autos</c>). A name that would begin with a digit gets a <c>_</c> in front. NFC. O(length).
    /// </summary>
    public static string FromWords(string text, int maxLength)
    {
        var source = Composed(text);
        var name = new StringBuilder();
        for (var i = 0; i < source.Length && name.Length < maxLength;)
        {
            var word = NextWord(source, ref i);
            if (word.Length == 0)
                continue;
            if (name.Length == 0 && !Identifier.IsStart(word[0]))
                name.Append('_');
            if (name.Length + word.Length > maxLength)
            {
                if (name.Length <= 1)
                    name.Append(word, 0, maxLength - name.Length);
                break;
            }

            name.Append(word);
        }

        return name.ToString();
    }

    // U+FFFE is no character, and the library refuses to compose it.
    private static string Composed(string text) => text.Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormC);

    /// <summary>The word at <paramref name="i"/>, its first letter upper case; empty when another character stands there. Moves on.</summary>
    private static string NextWord(string text, ref int i)
    {
        var word = new StringBuilder();
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (IsWordPart(c) && !(word.Length == 0 && !Identifier.IsStart(c) && !char.IsDigit(c)))
                word.Append(word.Length == 0 ? char.ToUpperInvariant(c) : c);
            else if (!(word.Length > 0 && c is '\'' or '’' && i + 1 < text.Length && IsWordPart(text[i + 1])))
                break;
        }

        if (word.Length == 0)
            i++;
        return word.ToString();
    }

    private static bool IsWordPart(char c) => c != '_' && Identifier.IsPart(c);
}
