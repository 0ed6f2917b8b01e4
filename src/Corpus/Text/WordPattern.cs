using System.Text;

namespace Corpus;

/// <summary>Words that are looked for in texts: taken apart once, compared often. Immutable, so thread-safe.</summary>
internal sealed class WordPattern
{
    // The same few words are looked for in one article after the other. A race only costs taking them apart again.
    private static WordPattern? _last;

    private readonly string _phrase;
    private readonly bool _matchCase;
    private readonly string[] _forms;

    private WordPattern(string phrase, bool matchCase)
    {
        _phrase = phrase;
        _matchCase = matchCase;

        // Half of a surrogate pair becomes U+FFFD, which is in no word.
        var forms = new List<string>();
        var words = new WordScanner(Encoding.UTF8.GetBytes(phrase));
        while (words.MoveNext())
            forms.Add(WordForm.Of(words.Word, matchCase));
        _forms = [.. forms];
    }

    /// <summary>The words of the phrase. O(length), or O(1) if they are those of the last call.</summary>
    public static WordPattern For(string phrase, bool matchCase)
    {
        var last = _last;
        return last is not null && ReferenceEquals(last._phrase, phrase) && last._matchCase == matchCase
            ? last
            : _last = new WordPattern(phrase, matchCase);
    }

    /// <summary>Whether the words stand in the text, one after the other in one paragraph. O(length), for words that do not repeat themselves.</summary>
    public bool IsIn(ReadOnlySpan<byte> utf8)
    {
        if (_forms.Length == 0)
            return false;

        var words = new WordScanner(utf8);
        while (words.MoveNext())
        {
            if (WordForm.Is(words.Word, _forms[0], _matchCase) && RestFollows(words))
                return true;
        }

        return false;
    }

    // The scanner is passed by value: the search goes on where it was.
    private bool RestFollows(WordScanner words)
    {
        for (var i = 1; i < _forms.Length; i++)
        {
            if (!words.MoveNext() || words.FollowsBlankLine || !WordForm.Is(words.Word, _forms[i], _matchCase))
                return false;
        }

        return true;
    }
}
