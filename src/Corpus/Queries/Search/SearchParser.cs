using System.Text;
using Corpus.Sources;

namespace Corpus;

/// <summary>Reads one search query. Stops at the first mistake.</summary>
internal sealed class SearchParser(string query)
{
    private readonly StringBuilder _text = new();
    private SearchSyntaxException? _error;
    private int _at;

    /// <summary>What has been read.</summary>
    public List<SearchClause> Clauses { get; } = [];

    /// <summary>Reads the query; gives the mistake, or null. O(length).</summary>
    public SearchSyntaxException? Run()
    {
        while (SkipBlanks() && ReadClause())
        {
        }

        return _error is null && Clauses.Count == 0
            ? new SearchSyntaxException("The query is empty: write at least one word to look for.", 0)
            : _error;
    }

    private bool IsAtEnd => _at == query.Length;

    private bool IsAtBreak => IsAtEnd || char.IsWhiteSpace(query[_at]);

    private bool SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(query[_at]))
            _at++;
        return !IsAtEnd;
    }

    private bool ReadClause()
    {
        var sign = query[_at];
        var occurrence = sign switch
        {
            SearchText.Plus => SearchOccurrence.Required,
            SearchText.Minus => SearchOccurrence.Excluded,
            _ => SearchOccurrence.Optional,
        };
        if (occurrence != SearchOccurrence.Optional)
        {
            _at++;
            if (IsAtBreak)
            {
                return Fail(
                    _at - 1, $"Nothing stands behind the {(sign == SearchText.Plus ? "plus" : "minus")}",
                    $"write it directly before a word, or \\{sign} for the character itself");
            }
        }

        return SearchText.IsQuote(query[_at]) ? ReadPhrase(occurrence) : ReadWord(occurrence);
    }

    private bool ReadPhrase(SearchOccurrence occurrence)
    {
        var start = _at;
        if (!ReadQuoted(out var phrase))
            return false;
        return string.IsNullOrWhiteSpace(phrase)
            ? Fail(start, "Nothing stands between the quotes", "write words there, or take the quotes away")
            : Add(new SearchClause(occurrence, SearchClauseKind.Phrase, phrase, null, start, start));
    }

    private bool ReadQuoted(out string text)
    {
        var start = _at++;
        text = "";
        _text.Clear();
        while (!IsAtEnd)
        {
            if (SearchText.IsQuote(query[_at]))
            {
                _at++;
                text = _text.ToString();
                return true;
            }

            if (!ReadCharacter())
                return false;
        }

        return Fail(start, "A quote is not closed", "close it, or write \\\" for the character itself");
    }

    private bool ReadWord(SearchOccurrence occurrence)
    {
        var start = _at;
        var star = -1;
        string? field = null;
        var valueStart = start;
        _text.Clear();
        while (!IsAtBreak && !SearchText.IsQuote(query[_at]))
        {
            if (star >= 0)
                return Fail(star, "A star stands within a word", "write it at the end, for all words that begin so, or \\* for the character itself");

            var c = query[_at];
            if (c == SearchText.Colon && field is null)
            {
                if (_text.Length == 0)
                    return Fail(_at, "Nothing stands before the colon", "write the name of a field there, or \\: for the character itself");
                field = _text.ToString();
                _text.Clear();
                valueStart = ++_at;
                if (IsAtBreak)
                    return Fail(_at - 1, "Nothing stands behind the colon", "write the value of the field directly behind it, or \\: for the character itself");
                if (SearchText.IsQuote(query[_at]))
                    return ReadQuoted(out var quoted) && AddField(occurrence, field, quoted, start, valueStart);
            }
            else if (c == SearchText.Star)
            {
                star = _at++;
            }
            else if (!ReadCharacter())
            {
                return false;
            }
        }

        var text = _text.ToString();
        if (star >= 0 && field is not null)
            return Fail(star, "A star stands in the value of a field", "write the whole value, or \\* for the character itself");
        if (star >= 0 && text.Length == 0)
            return Fail(star, "Nothing stands before the star", "write the beginning of a word there, or \\* for the character itself");
        if (field is not null)
            return AddField(occurrence, field, text, start, valueStart);
        return Add(new SearchClause(occurrence, star < 0 ? SearchClauseKind.Word : SearchClauseKind.Prefix, text, null, start, start));
    }

    // One that a backslash stands before is taken as it is.
    private bool ReadCharacter()
    {
        if (query[_at] == SearchText.Escape && ++_at == query.Length)
            return Fail(_at - 1, "Nothing stands behind the backslash", "write \\\\ for the character itself");
        _text.Append(query[_at++]);
        return true;
    }

    private bool AddField(SearchOccurrence occurrence, string field, string value, int start, int valueStart)
    {
        var clause = new SearchClause(occurrence, SearchClauseKind.Field, value, field, start, valueStart);
        return clause.IsDate && !SearchDates.TryRead(value, out _, out var problem)
            ? Fail(valueStart, "This is no date", problem)
            : Add(clause);
    }

    private bool Add(SearchClause clause)
    {
        Clauses.Add(clause);
        return true;
    }

    private bool Fail(int position, string what, string advice)
    {
        _error = ErrorAt(query, position, what, advice);
        return false;
    }

    /// <summary>The exception for a mistake at this place of the query.</summary>
    public static SearchSyntaxException ErrorAt(string query, int position, string what, string advice)
    {
        const int Enough = 100;
        var rest = query.Substring(position, Math.Min(Enough, query.Length - position));
        return new SearchSyntaxException($"{what} at position {position} of the query, '{SourceFile.Shorten(rest)}': {advice}.", position);
    }
}
