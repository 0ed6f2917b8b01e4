using System.Diagnostics.CodeAnalysis;

namespace Corpus.Sources;

/// <summary>Reads licence expressions.</summary>
/// <remarks>
/// <code>
/// expression = all *( "OR" all )
/// all        = single *( "AND" single )
/// single     = license [ "WITH" exception ] / "(" expression ")"
/// license    = identifier [ "+" ] / [ "DocumentRef-" name ":" ] "LicenseRef-" name
/// </code>
/// That is the grammar of SPDX 2.3, Annex D, with the operators in capitals or, as SPDX 3 allows, in small letters.
/// </remarks>
internal sealed class SpdxParser
{
    // Nobody writes so many; each is a call on the stack.
    private const int MostBrackets = 50;

    private readonly string _text;
    private int _next;
    private int _brackets;
    private string _word = "";
    private int _wordStart;
    private SpdxProblem? _problem;

    private SpdxParser(string text)
    {
        _text = text;
        Advance();
    }

    /// <summary>Reads an expression; false, and why, where the text is none. O(length).</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SpdxExpression? expression, [NotNullWhen(false)] out SpdxProblem? problem)
    {
        var parser = new SpdxParser(text);
        expression = parser.Choice();
        if (expression is not null && parser._word.Length > 0)
            expression = parser.Fail(parser._word == ")" ? "a bracket is closed that was never opened" : $"AND, OR or WITH is missing in front of '{SourceFile.Shorten(parser._word)}'");
        problem = parser._problem;
        return expression is not null;
    }

    private SpdxExpression? Choice() => Combination(isChoice: true, All);

    private SpdxExpression? All() => Combination(isChoice: false, Single);

    private SpdxExpression? Combination(bool isChoice, Func<SpdxExpression?> readPart)
    {
        var parts = new List<SpdxExpression>();
        do
        {
            if (readPart() is not { } part)
                return null;
            parts.Add(part);
        }
        while (isChoice ? Takes("OR", "or") : Takes("AND", "and"));
        return SpdxCombination.Of(isChoice, parts);
    }

    private SpdxExpression? Single()
    {
        if (!Takes("("))
            return WithException();
        if (++_brackets > MostBrackets)
            return Fail($"more than {MostBrackets} brackets are open at once");
        if (Choice() is not { } inner)
            return null;
        _brackets--;
        return Takes(")") ? inner : Fail("a bracket is not closed");
    }

    private SpdxExpression? WithException()
    {
        if (License() is not { } license)
            return null;
        if (!Takes("WITH", "with"))
            return license;
        if (license.Exception is not null)
            return Fail($"'{license}' has its exception already");
        if (!SpdxList.TryGetException(_word, out var exception))
            return Unknown("exception", SpdxList.Exceptions);
        Advance();
        return license with { Exception = exception };
    }

    private SpdxTerm? License()
    {
        var word = _word;
        if (word.Length == 0 || word == ")" || IsOperator(word))
        {
            Fail(word.Length == 0 ? "a licence is missing at its end" : $"a licence is missing in front of '{word}'");
            return null;
        }

        var isOrLater = word[word.Length - 1] == '+';
        var id = isOrLater ? word.Substring(0, word.Length - 1) : word;
        var license = SpdxList.TryGetLicense(id, out var spelled) ? SpdxReplacements.Of(spelled, isOrLater)
            : !isOrLater && ReferenceOf(id) is { } reference ? new SpdxTerm(reference)
            : null;
        if (license is null)
            Unknown("licence", SpdxList.Licenses);
        else
            Advance();
        return license;
    }

    /// <summary>A reference to a licence of somebody's own, its prefixes as SPDX spells them; null of what is none.</summary>
    private static string? ReferenceOf(string word)
    {
        var document = "";
        var reference = word;
        if (word.StartsWith(SpdxTerm.DocumentPrefix, StringComparison.OrdinalIgnoreCase) && word.IndexOf(':') is > 0 and var colon)
        {
            document = word.Substring(SpdxTerm.DocumentPrefix.Length, colon - SpdxTerm.DocumentPrefix.Length);
            reference = word.Substring(colon + 1);
            if (!IsName(document))
                return null;
            document = $"{SpdxTerm.DocumentPrefix}{document}:";
        }

        if (!reference.StartsWith(SpdxTerm.ReferencePrefix, StringComparison.OrdinalIgnoreCase))
            return null;
        var name = reference.Substring(SpdxTerm.ReferencePrefix.Length);
        return IsName(name) ? $"{document}{SpdxTerm.ReferencePrefix}{name}" : null;
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.');

    private static bool IsOperator(string word) => word is "OR" or "or" or "AND" or "and" or "WITH" or "with";

    private bool Takes(string word, string? other = null)
    {
        if (_word != word && _word != other)
            return false;
        Advance();
        return true;
    }

    private void Advance()
    {
        while (_next < _text.Length && char.IsWhiteSpace(_text[_next]))
            _next++;
        _wordStart = _next;
        if (_next < _text.Length && IsBracket(_text[_next]))
            _next++;
        else
            while (_next < _text.Length && !IsBracket(_text[_next]) && !char.IsWhiteSpace(_text[_next]))
                _next++;
        _word = _text.Substring(_wordStart, _next - _wordStart);
    }

    private static bool IsBracket(char c) => c is '(' or ')';

    private SpdxExpression? Unknown(string what, IReadOnlyCollection<string> ids)
    {
        var nearest = NearestWord.To(_word, ids);
        return Fail(_word.Length == 0
            ? $"an {what} is missing at its end"
            : $"'{SourceFile.Shorten(_word)}' is no {what} of the SPDX list{(nearest is null ? "" : $" (did you mean '{nearest}'?)")}");
    }

    private SpdxExpression? Fail(string what)
    {
        _problem ??= new SpdxProblem(what, _wordStart);
        return null;
    }
}
