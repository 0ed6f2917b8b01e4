using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Corpus.Sources;

/// <summary>The parts of a YAML text one after the other, with their places in the file; ends early where the YAML cannot be read.</summary>
internal sealed class YamlEvents
{
    // Deeper than any head, and so shallow that whatever walks it may recurse.
    private const int MostNesting = 32;

    // What one anchor gives to thousands of aliases is shared here, but not where it is written.
    private const int MostAliasedCharacters = 64 * 1024;

    private readonly SourceFile _file;
    private readonly TextSpan _yaml;
    private readonly YamlTokens _scanner;
    private readonly Parser _parser;
    private readonly Dictionary<string, SourceScalar?> _anchors = new(StringComparer.Ordinal);
    private bool _isOver;
    private int _nesting;
    private int _aliasedCharacters;

    public YamlEvents(SourceFile file, TextSpan yaml)
    {
        _file = file;
        _yaml = yaml;
        _scanner = new YamlTokens(new Scanner(new StringReader(file.Text.Substring(yaml.Start, yaml.Length)), skipComments: true));
        _parser = new Parser(_scanner);
        LastEnd = yaml.Start;
        Advance();
    }

    /// <summary>What comes next; null at the end, be it that of the text or of what can be read.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>
    /// Whether a list or a mapping ends here, or all. The library may end a mapping behind a key ("- : c}]" within a block list), so this is asked where
    /// a value should be as well.
    /// </summary>
    public bool IsAtEnd => Current is null or { NestingIncrease: < 0 };

    /// <summary>Where what was taken last ends in the file, blanks aside.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Goes on to the next part; a YAML error is reported and ends it all.</summary>
    public void Advance()
    {
        if (_isOver)
            return;
        LastEnd = Math.Max(LastEnd, EndOf(Current));
        try
        {
            Current = _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException problem)
        {
            Stop(problem);
            return;
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            // Three ways out of the library that are not its own exception: a line that ends a flow collection that is still open ("a: [1" and then
            // "b: 2") is an invalid operation; a tag that is none and half a surrogate pair behind another ("\uD83D\uD83D") are bad arguments.
            Stop(PlaceAt(_scanner.CurrentPosition, _scanner.CurrentPosition), "The YAML cannot be read: something before this is not complete", "close brackets, and put text with ! or \\ in it in single quotes");
            return;
        }

        Take(Current);
    }

    /// <summary>Leaves out the node that comes next, with all in it.</summary>
    public void Skip()
    {
        if (IsAtEnd)
            return;
        var depth = 0;
        do
        {
            depth += Current?.NestingIncrease ?? 0;
            Advance();
        }
        while (depth > 0 && Current is not null);
    }

    /// <summary>Reports why no more is read.</summary>
    public void Stop(TextSpan place, string problem, string advice)
    {
        Report(place, problem, advice);
        Current = null;
        _isOver = true;
    }

    private void Stop(YamlException problem)
    {
        var place = PlaceAt(problem.Start, problem.End);
        var tab = problem.Message.IndexOf("tab as indentation", StringComparison.Ordinal) < 0 ? -1 : _file.Text.IndexOf('\t', place.Start, _yaml.End - place.Start);
        if (tab >= 0)
            Stop(new TextSpan(tab, 1), "The YAML is indented with a tab", "indent with spaces");
        else if (problem.Message.Contains("expected key"))
            Stop(place, "The YAML cannot be read: " + Short(problem.Message), "let all keys of one mapping begin in the same column");
        else
            Stop(place, "The YAML cannot be read: " + Short(problem.Message), "put text with colons, brackets or quotes in it in quotes");
    }

    public void Report(TextSpan place, string problem, string advice) => _file.Report(DiagnosticRules.BadFrontMatter, place, problem, advice);

    /// <summary>Where a node stands, its anchor and tag aside; of a list or a mapping, where it begins.</summary>
    public TextSpan PlaceOf(ParsingEvent node)
    {
        var start = Offset(node.Start);
        var end = EndOf(node);
        if (start < LastEnd && node is MappingStart or Scalar { Value: "", Style: YamlDotNet.Core.ScalarStyle.Plain })
            start = end = BehindWhatWasTaken();
        else if (node is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
            start = node is Scalar ? ScalarStart(start, end) : BehindProperties(start);
        return new TextSpan(start, Math.Max(0, end - start));
    }

    /// <summary>The scalar that comes next, or that an alias stands for; false, and the finding made, where there is none.</summary>
    public bool TryTakeScalar(out SourceScalar scalar)
    {
        switch (Current)
        {
            case Scalar written:
                scalar = ScalarOf(written);
                Advance();
                return true;
            case AnchorAlias alias:
                return TryTakeAlias(alias, out scalar);
            default:
                Skip();
                scalar = default;
                return false;
        }
    }

    /// <summary>Whether YAML takes the value for nothing: <c>~</c>, <c>null</c>, or no characters at all (YAML 1.2.2 section 10.3.2).</summary>
    public static bool IsNull(SourceScalar scalar)
        => scalar.Style == ScalarStyle.Plain && scalar.Text is "" or "~" or "null" or "Null" or "NULL";

    private bool TryTakeAlias(AnchorAlias alias, out SourceScalar scalar)
    {
        var place = PlaceOf(alias);
        var isKnown = _anchors.TryGetValue(alias.Value.Value, out var anchored);
        scalar = anchored is { } value ? value with { Place = place } : default;
        _aliasedCharacters += scalar.Text?.Length ?? 0;
        if (_aliasedCharacters > MostAliasedCharacters)
        {
            Stop(place, "The aliases repeat too much text", "write the values again");
            return false;
        }

        if (anchored is null)
        {
            Report(
                place,
                isKnown ? $"'{_file.Shown(place)}' stands for a list or a mapping" : $"Nothing before '{_file.Shown(place)}' has that anchor",
                "write the values again");
        }

        Advance();
        return anchored is not null;
    }

    private void Take(ParsingEvent? next)
    {
        _nesting += next?.NestingIncrease ?? 0;
        // The stream and the document count as well.
        if (_nesting > MostNesting + 2)
            Stop(PlaceOf(next!), $"The front matter is nested more than {MostNesting} deep", "write it flatter");
        else if (next is NodeEvent { Anchor.IsEmpty: false } node)
            _anchors[node.Anchor.Value] = node is Scalar scalar ? ScalarOf(scalar) : null;
    }

    private SourceScalar ScalarOf(Scalar scalar)
    {
        // A tag !!str or ! says that it is text, whatever it looks like.
        var isPlain = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain
            && (scalar.Tag.IsEmpty || (!scalar.Tag.IsNonSpecific && scalar.Tag.Value != "tag:yaml.org,2002:str"));
        return new SourceScalar(scalar.Value, isPlain ? ScalarStyle.Plain : ScalarStyle.Quoted, PlaceOf(scalar));
    }

    private int Offset(Mark mark) => _yaml.Start + (int)Math.Min(mark.Index, _yaml.Length);

    /// <summary>The end of a part. Blocks of text end where the next line begins, and flow collections in front of their bracket.</summary>
    private int EndOf(ParsingEvent? part)
    {
        switch (part)
        {
            case Scalar or AnchorAlias:
                int start = Offset(part.Start), end = Offset(part.End);
                while (end > start && Blank.IsBlankOrNewline(_file.Text[end - 1]))
                    end--;
                return end;
            case SequenceEnd or MappingEnd:
                var at = Offset(part.End);
                return at < _yaml.End && _file.Text[at] == (part is SequenceEnd ? ']' : '}') ? at + 1 : _yaml.Start;
            default:
                return part is null ? _yaml.Start : Offset(part.Start);
        }
    }

    /// <summary>
    /// Where the only pair of a mapping without braces begins, as in <c>[a: 1]</c>, or the colon of a key that is missing: the parser gives them no place.
    /// </summary>
    private int BehindWhatWasTaken()
    {
        var at = LastEnd;
        while (at < _yaml.End && (_file.Text[at] is '[' or ',' || Blank.IsBlankOrNewline(_file.Text[at])))
            at++;
        return at;
    }

    // Where there is nothing but an anchor and a tag, the last scalar is an earlier one.
    private int ScalarStart(int start, int end)
    {
        int last = _yaml.Start + (int)_scanner.LastScalarStart, previous = _yaml.Start + (int)_scanner.PreviousScalarStart;
        var scalar = last >= end ? previous : last;
        return scalar >= start && scalar < end ? scalar : end;
    }

    private int BehindProperties(int start)
    {
        var end = _yaml.End;
        while (start < end && _file.Text[start] is '&' or '!')
        {
            while (start < end && !Blank.IsBlankOrNewline(_file.Text[start]))
                start++;
            while (start < end && Blank.IsBlankOrNewline(_file.Text[start]))
                start++;
        }

        return start;
    }

    private TextSpan PlaceAt(Mark start, Mark end)
    {
        var at = Offset(start);
        return new TextSpan(at, Math.Max(0, Offset(end) - at));
    }

    /// <summary>"While parsing a block mapping, did not find expected key." without its beginning and its full stop.</summary>
    private static string Short(string message)
    {
        // What comes most often deserves better words: "title: Storm: de haven is dicht".
        if (message.IndexOf("found invalid mapping", StringComparison.Ordinal) is >= 0)
            return "this colon makes a second key on the line";
        var comma = message.StartsWith("While ", StringComparison.Ordinal) ? message.IndexOf(", ", StringComparison.Ordinal) : -1;
        return SourceFile.OneLine((comma < 0 ? message : message.Substring(comma + 2)).TrimEnd('.'));
    }
}
