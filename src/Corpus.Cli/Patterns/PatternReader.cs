using System.Text;
using System.Text.RegularExpressions;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Patterns;

/// <summary>Reads a pattern. Stops at the first mistake.</summary>
/// <remarks>
/// Blanks part places. At a place stands a word, a beginning (<c>haven*</c>), any token (<c>*</c>), a regular expression (<c>/en$/</c>, <c>/en$/i</c> in any case), words as they are
/// (<c>"de haven"</c>, double quotes of any kind), or several of these with <c>|</c> between them. A backslash takes its meaning from the character behind it; in an expression only from <c>/</c>.
/// </remarks>
internal sealed class PatternReader
{
    private const char Slash = '/';
    private const char Star = '*';
    private const char Or = '|';
    private const char Escape = '\\';

    private readonly string _source;
    private int _at;

    private PatternReader(string source) => _source = source;

    private bool IsAtEnd => _at == _source.Length;

    private bool IsAtBreak => IsAtEnd || char.IsWhiteSpace(_source[_at]);

    /// <summary>Reads a pattern. O(length), and what it costs to check a regular expression.</summary>
    /// <exception cref="ToolException">It cannot be read. The message says what to do; its detail shows where.</exception>
    public static ToolPattern Read(string source) => new PatternReader(source).Read();

    private ToolPattern Read()
    {
        var places = new List<IReadOnlyList<WordPart>>();
        while (SkipBlanks())
            places.Add(ReadPlace());
        return places.Count > 0 ? new ToolPattern(places) : throw Wrong(0, "The pattern is empty", "write a word to look for");
    }

    private bool SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(_source[_at]))
            _at++;
        return !IsAtEnd;
    }

    private List<WordPart> ReadPlace()
    {
        var parts = new List<WordPart>();
        while (true)
        {
            if (IsAtBreak || _source[_at] == Or)
                throw Wrong(Math.Min(_at, _source.Length - 1), "Nothing stands on one side of |", "write a word there, or \\| for the character itself");
            parts.Add(ReadPart());
            if (IsAtBreak)
                return parts;
            if (_source[_at] != Or)
                throw Wrong(_at, "Something stands directly behind a part that is complete", "put a blank between them");
            _at++;
        }
    }

    private WordPart ReadPart() => _source[_at] switch
    {
        Slash => ReadExpression(),
        var c when SearchText.IsQuote(c) => ReadQuoted(),
        _ => ReadWord(),
    };

    private WordPart ReadExpression()
    {
        var start = _at++;
        var text = new StringBuilder();
        var places = new List<int>();
        while (!IsAtEnd && _source[_at] != Slash)
        {
            if (_source[_at] == Escape && _at + 1 < _source.Length && _source[_at + 1] == Slash)
                _at++;
            else if (_source[_at] == Escape && _at + 1 < _source.Length)
                Take(text, places);
            Take(text, places);
        }

        if (IsAtEnd)
            throw Wrong(start, "A regular expression is not closed", "end it with a slash, or write \\/ for the character itself");
        places.Add(_at++);
        var ignoresCase = !IsAtEnd && _source[_at] == 'i';
        _at += ignoresCase ? 1 : 0;
        return text.Length > 0
            ? Checked(new WordPart(WordPartKind.Expression, text.ToString(), ignoresCase), places)
            : throw Wrong(start, "Nothing stands between the slashes", "write a regular expression there, or * for any token");
    }

    private void Take(StringBuilder text, List<int> places)
    {
        places.Add(_at);
        text.Append(_source[_at++]);
    }

    // .NET's message is 'Invalid pattern '…' at offset 1. Not enough )'s.'; the pattern is shown anyway.
    private WordPart Checked(WordPart part, List<int> places)
    {
        try
        {
            part.ToPattern(matchCase: false);
            return part;
        }
        catch (RegexParseException problem)
        {
            var reason = problem.Message[(problem.Message.LastIndexOf(". ", problem.Message.Length - 3, StringComparison.Ordinal) + 1)..].Trim().TrimEnd('.');
            throw Wrong(places[Math.Min(problem.Offset, places.Count - 1)], "This is no regular expression", reason);
        }
    }

    private WordPart ReadQuoted()
    {
        var start = _at++;
        var text = new StringBuilder();
        while (!IsAtEnd && !SearchText.IsQuote(_source[_at]))
            ReadCharacter(text);
        if (IsAtEnd)
            throw Wrong(start, "A quote is not closed", "close it, or write \\\" for the character itself");
        _at++;
        return string.IsNullOrWhiteSpace(text.ToString())
            ? throw Wrong(start, "Nothing stands between the quotes", "write words there, or take the quotes away")
            : new WordPart(WordPartKind.Words, text.ToString());
    }

    private WordPart ReadWord()
    {
        var text = new StringBuilder();
        while (!IsAtBreak && !WordPart.IsSpecial(_source[_at]))
            ReadCharacter(text);
        if (IsAtEnd || _source[_at] != Star)
            return new WordPart(WordPartKind.Words, text.ToString());

        var star = _at++;
        if (!IsAtBreak && _source[_at] != Or)
            throw Wrong(star, "A star stands within a word", "write it at the end, for all words that begin so, or \\* for the character itself");
        return text.Length == 0 ? new WordPart(WordPartKind.Any) : new WordPart(WordPartKind.Beginning, text.ToString());
    }

    // One that a backslash stands before is taken as it is.
    private void ReadCharacter(StringBuilder text)
    {
        if (_source[_at] == Escape && ++_at == _source.Length)
            throw Wrong(_at - 1, "Nothing stands behind the backslash", "write \\\\ for the character itself");
        text.Append(_source[_at++]);
    }

    private ToolException Wrong(int position, string what, string advice)
        => QueryErrors.At($"{what} at position {position} of the pattern: {advice}", _source, Math.Max(position, 0));
}
