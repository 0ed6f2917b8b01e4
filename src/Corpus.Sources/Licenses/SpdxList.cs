using System.Diagnostics.CodeAnalysis;

namespace Corpus.Sources;

/// <summary>Looks up the identifiers of the SPDX License List, whatever their case. Thread-safe.</summary>
internal static class SpdxList
{
    private static readonly Dictionary<string, string> Ids = Index($"{SpdxIds.Approved}\n{SpdxIds.Other}\n{SpdxIds.Deprecated}");
    private static readonly Dictionary<string, string> ExceptionIds = Index(SpdxIds.Exceptions);
    private static readonly HashSet<string> ApprovedIds = new(Words(SpdxIds.Approved), StringComparer.Ordinal);

    /// <summary>All identifiers of licences, for proposals.</summary>
    public static IReadOnlyCollection<string> Licenses => Ids.Values;

    /// <summary>All identifiers of exceptions, for proposals.</summary>
    public static IReadOnlyCollection<string> Exceptions => ExceptionIds.Values;

    /// <summary>The identifier of a licence as the list spells it; deprecated ones included. O(length).</summary>
    public static bool TryGetLicense(string id, [NotNullWhen(true)] out string? spelled) => Ids.TryGetValue(id, out spelled);

    /// <summary>The identifier of an exception as the list spells it. O(length).</summary>
    public static bool TryGetException(string id, [NotNullWhen(true)] out string? spelled) => ExceptionIds.TryGetValue(id, out spelled);

    /// <summary>Whether the Open Source Initiative approved the licence, or the Free Software Foundation calls it free. O(1).</summary>
    /// <param name="id">The identifier as the list spells it.</param>
    public static bool IsApproved(string id) => ApprovedIds.Contains(id);

    private static Dictionary<string, string> Index(string ids) => Words(ids).ToDictionary(id => id, id => id, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string ids) => ids.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
