using System.Collections.Immutable;
using Corpus.Generator.Reading;
using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>All corpora that a project reaches: what <c>Corpora.All</c> has.</summary>
/// <param name="Namespace">The root namespace of the project.</param>
/// <param name="HasUsing">Whether every file of the project gets the namespace.</param>
/// <param name="Corpora">The corpora, by the full names of their classes.</param>
/// <param name="Clashes">Corpora that C# cannot tell apart.</param>
internal sealed record AllCorporaModel(string Namespace, bool HasUsing, EquatableArray<ReferencedCorpus> Corpora, EquatableArray<CorpusClash> Clashes)
{
    /// <summary>Those of the project itself and of what it references, by full name, ordinal. O(n log n).</summary>
    public static AllCorporaModel Create(FileLists lists, ImmutableArray<ReferencedCorpus> referenced, ProjectSettings settings)
    {
        var own = lists.Lists.Select(list => new ReferencedCorpus(list.Namespace.Length == 0 ? list.ClassName : $"{list.Namespace}.{list.ClassName}", "", null));
        var corpora = new List<ReferencedCorpus>();
        var clashes = new List<CorpusClash>();
        foreach (var same in own.Concat(referenced.Distinct()).GroupBy(corpus => (corpus.TypeName, corpus.Alias)).OrderBy(group => group.Key.TypeName, StringComparer.Ordinal).ThenBy(group => group.Key.Alias, StringComparer.Ordinal))
        {
            // What the project declares itself, C# takes for the one that is meant.
            ReferencedCorpus[] all = [.. same];
            if (all.Length == 1 || all[0].Assembly.Length == 0)
                corpora.Add(all[0]);
            if (all.Length > 1)
                clashes.Add(new CorpusClash(same.Key.TypeName, new EquatableArray<string>([.. all.Select(corpus => corpus.Assembly).OrderBy(name => name, StringComparer.Ordinal)])));
        }

        var @namespace = lists.Lists.Count > 0 ? lists.Lists[0].Namespace : settings.RootNamespace;
        return new(@namespace, lists.Lists.Count > 0 ? lists.Lists[0].HasUsing : settings.HasUsing, new EquatableArray<ReferencedCorpus>([.. corpora]), new EquatableArray<CorpusClash>([.. clashes]));
    }
}
