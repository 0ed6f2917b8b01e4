using YamlDotNet.Core.Events;

namespace Corpus.Sources;

/// <summary>Takes the keys of YAML mappings, and refuses those that cannot be keys of a head.</summary>
internal sealed class YamlKeys(SourceFile file, YamlEvents events)
{
    private const int LongestKey = 200;
    private const int MostKeys = 1000;

    /// <summary>How many were taken, refused ones included.</summary>
    public int Taken { get; private set; }

    /// <summary>Takes the key that comes next; false, and the finding made, where its value is to be left out.</summary>
    /// <param name="prefix">The path to the mapping, with a dot at its end.</param>
    /// <param name="seen">The keys of the mapping so far.</param>
    /// <param name="key">The key with its path.</param>
    /// <param name="place">Where it stands.</param>
    public bool TryTake(string prefix, HashSet<string> seen, out string key, out TextSpan place)
    {
        key = "";
        place = events.PlaceOf(events.Current!);
        if (Taken++ == MostKeys)
        {
            events.Stop(place, $"The front matter has more than {MostKeys} keys", "write what repeats as a list");
            return false;
        }

        if (events.Current is not (Scalar or AnchorAlias))
        {
            events.Report(place, "A list or a mapping cannot be a key", "write one word in front of the colon");
            events.Skip();
            return false;
        }

        if (!events.TryTakeScalar(out var scalar))
            return false;
        key = prefix + scalar.Text;
        if (ProblemOf(scalar, key) is { } problem)
        {
            events.Report(place, problem.What, problem.Advice);
            return false;
        }

        if (seen.Add(scalar.Text))
            return true;
        file.Report(DiagnosticRules.RepeatedKey, place, SourceFile.Shorten(key));
        return false;
    }

    private static (string What, string Advice)? ProblemOf(SourceScalar scalar, string path) => scalar.Text switch
    {
        "" => ("A key is missing in front of the colon", "write one, or put the text in quotes"),
        "<<" when scalar.Style == ScalarStyle.Plain => ("'<<' takes over the keys of another mapping", "write the values again"),
        _ when path.Length > LongestKey => ($"The key '{SourceFile.Shorten(path)}' has {path.Length} characters", $"use at most {LongestKey}"),
        _ => null,
    };
}
