namespace Corpus.Testing.Examples.Programs;

/// <summary>Gives each word the tag that it had most often in training, and a noun's to one that it has not seen.</summary>
public sealed class MajorityTagger
{
    private readonly Dictionary<string, string> _tags;

    /// <summary>Learns from the gold of the articles.</summary>
    public MajorityTagger(IEnumerable<Article> articles) => _tags = articles
        .SelectMany(article => Gold.Of(article).PartsOfSpeech!.Select(word => (Word: article.Text[word.Start..word.End].ToString(), Tag: word.Label)))
        .GroupBy(pair => pair.Word, pair => pair.Tag, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.CountBy(tag => tag).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The tags of the words.</summary>
    public IReadOnlyList<string> Tag(IEnumerable<string> words) => [.. words.Select(word => _tags.GetValueOrDefault(word, "NOUN"))];
}
